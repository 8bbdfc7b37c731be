'use client'

import { useSearchParams } from 'next/navigation'
import { Suspense, useEffect } from 'react'
import { announceAddress } from './use-address'

/** Hears the addresses that links of the app write: the browser tells of its own only. */
export function AddressEcho() {
  return (
    <Suspense>
      <Echo />
    </Suspense>
  )
}

function Echo() {
  const query = useSearchParams().toString()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is what changed
  useEffect(announceAddress, [query])
  return null
}
