import type { ReactNode } from 'react'

/** Facts under one another, ruled like a ledger. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <div className="facts">{children}</div>
}
