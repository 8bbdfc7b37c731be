import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import type { ExamDomain } from '@/lib/domain/notes/note'

interface LessonHeaderProps {
  /** `2.7`: the lesson's place in the course. */
  readonly number: string
  readonly chapter: { readonly slug: string; readonly title: string }
  readonly lesson: {
    readonly title: string
    readonly summary: string
    readonly minutes: number
    readonly domains: readonly ExamDomain[]
  }
  /** How far the reader is with it. */
  readonly status: ReactNode
}

export function LessonHeader({ number, chapter, lesson, status }: LessonHeaderProps) {
  const t = useTranslations('lesson')
  const tDomain = useTranslations('exam.domains')

  return (
    <header className="lesson-header">
      <p className="mb-3 flex items-baseline gap-3 text-sm text-ink-soft">
        <span className="numeral text-2xl text-ink">{number}</span>
        <Link href={`/course#${chapter.slug}`} prefetch={false} className="pencil-link">
          {chapter.title}
        </Link>
      </p>
      <h1 className="text-2xl sm:text-3xl">{lesson.title}</h1>
      <p className="mt-3 text-lg text-ink-soft">{lesson.summary}</p>
      <div className="mt-4 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
        <span className="whitespace-nowrap">{t('minutes', { minutes: lesson.minutes })}</span>
        <ul aria-label={tDomain('label')} className="flex flex-wrap gap-x-2">
          {lesson.domains.map((domain) => (
            <li key={domain} className="whitespace-nowrap before:mr-2 before:content-['·']">
              {tDomain(domain)}
            </li>
          ))}
        </ul>
        {status}
      </div>
    </header>
  )
}
