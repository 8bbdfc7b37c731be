'use client'

import { useState } from 'react'
import { defaultSetup } from '@/lib/domain/quiz/builder-address'
import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import { paceOf } from '@/lib/domain/quiz/pace'
import type { BuilderCourse } from './builder-course'
import { FilterFields } from './filter-fields'
import { LinkProblems } from './link-problems'
import { LoadFailure } from './load-failure'
import { Loosenings } from './loosenings'
import { MatchSummary } from './match-summary'
import { NothingToPlay } from './nothing-to-play'
import type { KnownItems } from './use-known-items'

const course: BuilderCourse = {
  chapters: [
    {
      slug: 'beans',
      title: '콩과 팥',
      lessons: [
        { slug: 'sacks', title: '자루' },
        { slug: 'jars', title: '항아리' },
      ],
    },
  ],
  pairs: [{ slug: 'sack-jar', title: '자루와 항아리' }],
}

const index: readonly IndexedItem[] = ['sacks', 'jars'].map((lesson) => ({
  id: `${lesson}.example`,
  lesson,
  anchor: 'a',
  type: 'single',
  origin: 'derived',
  factIds: [],
  derivation: 'which-service',
  scenario: null,
}))

const known: KnownItems = {
  index,
  marked: { unseen: new Set(index.map(({ id }) => id)), missed: new Set(), unsure: new Set() },
  pace: paceOf([], index),
}

/** The builder with two items, and everything that can be wrong with a link. */
export function BuilderGallery() {
  const [setup, setSetup] = useState(defaultSetup)
  const change = (some: Partial<typeof setup>) => setSetup({ ...setup, ...some })
  const nothing = { ...setup, filter: { ...setup.filter, domains: ['cost'] as const } }

  return (
    <>
      <FilterFields course={course} setup={setup} known={known} onChange={change} />
      {[setup, nothing].map((asked) => (
        <p key={asked.filter.domains.length} role="status">
          <MatchSummary setup={asked} known={known} seed="gallery" />
        </p>
      ))}
      <Loosenings setup={nothing} known={known} onChange={change} />
      <LinkProblems
        problems={[
          { type: 'unreadable_items', count: 2 },
          { type: 'too_many_items', count: 3 },
          { type: 'mode' },
          { type: 'minutes' },
          { type: 'seed' },
        ]}
        missing={1}
      />
      <LoadFailure onRetry={() => {}} />
      <NothingToPlay />
    </>
  )
}
