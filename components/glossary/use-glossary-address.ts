'use client'

import { useEffect, useState } from 'react'
import { useAddress, writeQuery } from '@/components/ui/use-address'

/** Long enough to type on: browsers refuse an address that changes with every keystroke. */
const addressAfterMs = 400

interface GlossaryAddress {
  /** Whether the address has been read: not before the page's script is at work. */
  readonly ready: boolean
  readonly initial: string
  readonly query: string
  /** The slug behind the `#`. */
  readonly term: string
  readonly type: (query: string) => void
  /** Looks under every initial. */
  readonly widen: () => void
  readonly clear: () => void
}

/** What the reader looks for: what is typed, and soon after it the address; the address alone while nobody types. */
export function useGlossaryAddress(): GlossaryAddress {
  const address = useAddress(queryAndHash)
  const [search = '', hash = ''] = (address ?? '').split('#')
  const asked = new URLSearchParams(search)
  const [typed, setTyped] = useState<string | null>(null)

  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => {
      writeQuery({ q: typed })
      setTyped(null)
    }, addressAfterMs)
    return () => clearTimeout(timer)
  }, [typed])

  return {
    ready: address !== null,
    initial: asked.get('initial') ?? '',
    query: typed ?? asked.get('q') ?? '',
    term: decodeURIComponent(hash),
    type: (query) => {
      // The reader looks for something else now than what the address named.
      if (hash !== '') writeQuery({})
      setTyped(query)
    },
    widen: () => writeQuery({ initial: '' }),
    clear: () => {
      setTyped(null)
      writeQuery({ initial: '', q: '' })
    },
  }
}

function queryAndHash({ search, hash }: URL): string {
  return search + hash
}
