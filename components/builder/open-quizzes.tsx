'use client'

import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { useProgress } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import type { Attempt } from '@/lib/domain/progress/attempt'
import { answeredCount, openAttempts } from '@/lib/domain/progress/open-attempts'
import type { BuilderCourse } from './builder-course'
import { quizPath } from './quiz-path'

/** What was begun and can be gone on with. Its first line keeps its place until the log is read. */
export function OpenQuizzes({ course }: { readonly course: BuilderCourse }) {
  const t = useTranslations('builder.hub.open')
  const ready = useProgress((state) => state.ready)
  const open = openAttempts(useProgress(selectProgress))
  const [now] = useState(Date.now)

  return (
    <section aria-labelledby="open" className={cn('mt-8 max-w-measure', !ready && 'invisible')}>
      <h2 id="open" className="label">
        {t('title')}
      </h2>
      {open.length === 0 ? (
        <p className="flex min-h-11 items-center text-ink-soft text-sm">{t('none')}</p>
      ) : (
        <ul>
          {open.slice(0, mostShown).map((attempt) => (
            <OpenLine key={attempt.id} attempt={attempt} course={course} now={now} />
          ))}
        </ul>
      )}
    </section>
  )
}

const mostShown = 5

interface OpenLineProps {
  readonly attempt: Attempt
  readonly course: BuilderCourse
  readonly now: number
}

function OpenLine({ attempt, course, now }: OpenLineProps) {
  const t = useTranslations('builder.hub.open')
  const { quiz, itemIds } = attempt

  return (
    <li>
      <Link
        href={quizPath(quiz)}
        prefetch={false}
        className="group flex min-h-14 items-center justify-between gap-4 border-line border-b py-2"
      >
        <span>
          <span className="font-bold group-hover:text-accent">{useTitle(attempt, course)}</span>
          <span className="block text-ink-soft text-sm">
            {t('answered', { answered: answeredCount(attempt), total: itemIds.length })}
            <Deadline deadlineAt={attempt.deadlineAt} now={now} />
          </span>
        </span>
        <span className="inline-flex shrink-0 items-center gap-1 font-bold text-accent text-sm">
          {t('go')}
          <ArrowRight aria-hidden className="size-4" />
        </span>
      </Link>
    </li>
  )
}

function Deadline({
  deadlineAt,
  now,
}: {
  readonly deadlineAt: number | null
  readonly now: number
}) {
  const t = useTranslations('builder.hub.open')
  if (deadlineAt === null) return null
  const minutes = Math.ceil((deadlineAt - now) / 60_000)
  return <> · {minutes > 0 ? t('left', { minutes }) : t('expired')}</>
}

function useTitle({ quiz }: Attempt, { chapters, pairs }: BuilderCourse): string {
  const t = useTranslations('builder.hub.kind')
  switch (quiz.kind) {
    case 'lesson':
      return titleOf(
        chapters.flatMap(({ lessons }) => lessons),
        quiz.slug,
      )
    case 'chapter':
      return titleOf(chapters, quiz.slug)
    case 'drill':
      return `${t('drill')}: ${titleOf(pairs, quiz.slug)}`
    case 'exam':
    case 'built':
    case 'own':
    case 'notebook':
      return t(quiz.kind)
  }
}

function titleOf(named: BuilderCourse['pairs'], slug: string): string {
  return named.find((one) => one.slug === slug)?.title ?? slug
}
