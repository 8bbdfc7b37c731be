'use client'

import { useEffect } from 'react'
import { useAddress, writeQuery } from '@/components/ui/use-address'

/** Large type for the back row. It is in the address, so that it can be opened from a lesson plan; Escape leaves it. */
export function useProjector() {
  const projected = useAddress((address) => address.searchParams.get('view') ?? '') === 'projector'

  useEffect(() => {
    if (!projected) return
    const { dataset } = document.documentElement
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') writeQuery({ view: '' })
    }
    dataset.projector = ''
    window.addEventListener('keydown', leave)
    return () => {
      delete dataset.projector
      window.removeEventListener('keydown', leave)
    }
  }, [projected])

  return { projected, toggle: () => writeQuery({ view: projected ? '' : 'projector' }) }
}
