import { useTranslations } from 'next-intl'
import type { ExchangeCourse } from './exchange-course'
import { RadioGroup } from './radio-group'

interface LessonChoiceProps {
  readonly course: ExchangeCourse
  /** Null for the whole course. */
  readonly chosen: ReadonlySet<string> | null
  readonly onChoose: (chosen: ReadonlySet<string> | null) => void
}

/** The whole course, or some of its lessons. */
export function LessonChoice({ course, chosen, onChoose }: LessonChoiceProps) {
  const t = useTranslations('exchange.export')
  const scopes = ['all', 'some'] as const

  return (
    <div className="grid gap-3">
      <RadioGroup
        legend={t('what')}
        options={scopes.map((value) => ({ value, name: t(value), text: null }))}
        value={chosen === null ? 'all' : 'some'}
        onChoose={(scope) => onChoose(scope === 'all' ? null : new Set())}
      />
      {chosen !== null && (
        <div className="grid gap-4 border-l-2 border-line pl-4">
          {course.chapters.map((chapter) => (
            <Lessons key={chapter.slug} {...chapter} chosen={chosen} onChoose={onChoose} />
          ))}
        </div>
      )}
    </div>
  )
}

type Chapter = ExchangeCourse['chapters'][number]

interface LessonsProps extends Chapter {
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

function Lessons({ title, lessons, chosen, onChoose }: LessonsProps) {
  const toggle = (slug: string) => {
    const next = new Set(chosen)
    if (!next.delete(slug)) next.add(slug)
    onChoose(next)
  }

  return (
    <fieldset className="min-w-0">
      <legend className="label">{title}</legend>
      <div className="grid gap-x-8 sm:grid-cols-2">
        {lessons.map((lesson) => (
          <label key={lesson.slug} className="exchange-option">
            <input
              type="checkbox"
              checked={chosen.has(lesson.slug)}
              onChange={() => toggle(lesson.slug)}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            {lesson.title}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
