'use client'

import { useTranslations } from 'next-intl'
import { examDomains } from '@/lib/domain/notes/note'
import type { QuizSetup } from '@/lib/domain/quiz/build-quiz'
import {
  difficulties,
  type Facet,
  facetCounts,
  type ItemFilter,
  origins,
} from '@/lib/domain/quiz/item-filter'
import type { BuilderCourse } from './builder-course'
import { Chips } from './chips'
import { FacetFieldset } from './facet-fieldset'
import { HistoryChips } from './history-chips'
import { LessonChips } from './lesson-chips'
import { PairChips } from './pair-chips'
import type { KnownItems } from './use-known-items'

interface FilterFieldsProps {
  readonly course: BuilderCourse
  readonly setup: QuizSetup
  /** Null until it is known what can be asked. */
  readonly known: KnownItems | null
  readonly onChange: (change: Partial<QuizSetup>) => void
}

/** Everything that items can be chosen by, each value with how many it leaves. */
export function FilterFields({ course, setup, known, onChange }: FilterFieldsProps) {
  const t = useTranslations('builder.build')
  const tExam = useTranslations('exam')
  const { filter, lookBack } = setup

  const bind = <Name extends Facet>(facet: Name) => ({
    chosen: filter[facet],
    counts: known && facetCounts(known.index, filter, known.marked, facet),
    onChange: (chosen: ItemFilter[Name]) => onChange({ filter: { ...filter, [facet]: chosen } }),
  })

  return (
    <div>
      <FacetFieldset legend={t('facet.lessons')}>
        <LessonChips chapters={course.chapters} {...bind('lessons')} />
      </FacetFieldset>
      <FacetFieldset legend={t('facet.history')}>
        <HistoryChips
          {...bind('history')}
          lookBack={lookBack}
          onLookBack={(count) => onChange({ lookBack: count })}
        />
      </FacetFieldset>
      <FacetFieldset legend={t('facet.origins')}>
        <Chips
          values={origins.map((value) => ({ value, name: t(`origin.${value}`) }))}
          {...bind('origins')}
        />
      </FacetFieldset>
      <FacetFieldset legend={t('facet.domains')} hint={t('situationsOnly')}>
        <Chips
          values={examDomains.map((value) => ({ value, name: tExam(`domains.${value}`) }))}
          {...bind('domains')}
        />
      </FacetFieldset>
      <FacetFieldset legend={t('facet.difficulties')} hint={t('situationsOnly')}>
        <Chips
          values={difficulties.map((value) => ({ value, name: tExam(`difficulty.${value}`) }))}
          {...bind('difficulties')}
        />
      </FacetFieldset>
      <FacetFieldset legend={t('facet.pairs')} hint={t('situationsOnly')}>
        <PairChips pairs={course.pairs} {...bind('pairs')} />
      </FacetFieldset>
    </div>
  )
}
