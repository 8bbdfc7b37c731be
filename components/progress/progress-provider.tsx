'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { ProgressContext } from '@/lib/client/progress-context'
import { createProgressStore } from '@/lib/client/progress-store'
import { createBrowserStorage, databaseName } from '@/lib/client/storage'

/** Gives every page below it the learner's progress, read from this browser after the first paint. */
export function ProgressProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(() => createProgressStore(createBrowserStorage(databaseName)))
  useEffect(() => store.connect(), [store])

  return <ProgressContext value={store}>{children}</ProgressContext>
}
