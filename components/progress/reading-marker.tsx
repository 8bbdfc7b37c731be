'use client'

import { useEffect } from 'react'
import { useProgressStore } from '@/lib/client/progress-context'
import { lessonOpened, sectionReached } from '@/lib/domain/progress/event'

interface ReadingMarkerProps {
  readonly lesson: string
  /** Ids of the sections' elements in the page. */
  readonly sections: readonly string[]
}

/** A section that only flew by was not read. */
const dwellMs = 1_000

/** Draws nothing: it records that the lesson was opened and which sections came into view. */
export function ReadingMarker({ lesson, sections }: ReadingMarkerProps) {
  const store = useProgressStore()
  // A fresh list of the same ids is no reason to observe anew.
  const key = sections.join(' ')

  useEffect(() => {
    const ids = key === '' ? [] : key.split(' ')
    store.getState().record(lessonOpened(lesson, ids, Date.now()))
    return watchSections(ids, (id) => {
      store.getState().record(sectionReached(lesson, id, Date.now()))
    })
  }, [store, lesson, key])

  return null
}

function watchSections(ids: readonly string[], onReached: (id: string) => void): () => void {
  const timers = new Map<Element, ReturnType<typeof setTimeout>>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(timers.get(target))
        if (isIntersecting)
          timers.set(
            target,
            setTimeout(() => onReached(target.id), dwellMs),
          )
      }
    },
    // The lowest fifth of the window does not count: there a heading only peeps in.
    { rootMargin: '0px 0px -20% 0px' },
  )
  for (const id of ids) {
    const section = document.getElementById(id)
    if (section) observer.observe(section)
  }
  return () => {
    observer.disconnect()
    for (const timer of timers.values()) clearTimeout(timer)
  }
}
