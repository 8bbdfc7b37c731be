import { useTranslations } from 'next-intl'
import { use, useId } from 'react'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import type { EntryFilter, FilterName } from '@/lib/domain/notebook/filter-entries'
import { FilterSelect } from './filter-select'
import { NotebookCourseContext } from './notebook-course'
import { chapterMark, useFilterOptions } from './use-filter-options'

interface MoreFiltersProps {
  readonly entries: readonly FiledEntry[]
  readonly filter: EntryFilter
  readonly onChoose: (values: Partial<Readonly<Record<FilterName, string | null>>>) => void
}

/** The conditions beside the status: where, which domain and pair, how sure, in which quiz, since when. */
export function MoreFilters({ entries, filter, onChoose }: MoreFiltersProps) {
  const t = useTranslations('notebook.filter')
  const tExam = useTranslations('exam.domains')
  const sinceId = useId()
  const options = useFilterOptions(entries, use(NotebookCourseContext))

  return (
    <div className="grid gap-4 pt-1 pb-5 sm:grid-cols-2">
      <FilterSelect
        label={t('place')}
        groups={options.places}
        value={placeValue(filter)}
        onChoose={(value) => onChoose(placeFilter(value))}
      />
      <FilterSelect
        label={tExam('label')}
        groups={options.domains}
        value={filter.domain ?? ''}
        onChoose={(domain) => onChoose({ domain })}
      />
      <FilterSelect
        label={t('pair')}
        groups={options.pairs}
        value={filter.pair ?? ''}
        onChoose={(pair) => onChoose({ pair })}
      />
      <FilterSelect
        label={t('certainty')}
        groups={options.certainties}
        value={filter.certainty ?? ''}
        onChoose={(certainty) => onChoose({ certainty })}
      />
      <FilterSelect
        label={t('quiz')}
        groups={options.quizzes}
        value={filter.quiz ?? ''}
        onChoose={(quiz) => onChoose({ quiz })}
      />
      <div className="grid gap-1">
        <label htmlFor={sinceId} className="label">
          {t('since')}
        </label>
        <input
          id={sinceId}
          type="date"
          value={filter.since ?? ''}
          onChange={(event) => onChoose({ since: event.target.value })}
          className="notebook-control"
        />
      </div>
    </div>
  )
}

function placeValue({ chapter, lesson }: EntryFilter): string {
  return lesson ?? (chapter === null ? '' : chapterMark + chapter)
}

function placeFilter(value: string): { readonly chapter: string; readonly lesson: string } {
  return value.startsWith(chapterMark)
    ? { chapter: value.slice(chapterMark.length), lesson: '' }
    : { chapter: '', lesson: value }
}
