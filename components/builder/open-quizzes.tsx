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
import type { BuilderCourse, NamedThing } from './builder-course'
import { quizPath } from './quiz-path'

/** What the quizzes that can be open are called. */
interface QuizNames {
  readonly course: BuilderCourse
  readonly exams: readonly NamedThing[]
}

/** What was begun and can be gone on with. Its first line keeps its place until the log is read. */
export function OpenQuizzes(names: QuizNames) {
  const t = useTranslations('builder.hub.open')
  const ready = useProgress((state) => state.ready)
  const open = urgentFirst(openAttempts(useProgress(selectProgress)))
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
            <OpenLine key={attempt.id} attempt={attempt} names={names} now={now} />
          ))}
        </ul>
      )}
    </section>
  )
}

const mostShown = 5

/** A clock runs on unseen. A drill is never over, and has a list of its own. */
function urgentFirst(attempts: readonly Attempt[]): readonly Attempt[] {
  const finite = attempts.filter(({ quiz }) => quiz.kind !== 'drill')
  return [
    ...finite.filter(({ deadlineAt }) => deadlineAt !== null),
    ...finite.filter(({ deadlineAt }) => deadlineAt === null),
  ]
}

interface OpenLineProps {
  readonly attempt: Attempt
  readonly names: QuizNames
  readonly now: number
}

function OpenLine({ attempt, names, now }: OpenLineProps) {
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
          <span className="font-bold group-hover:text-accent">{useTitle(attempt, names)}</span>
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

function useTitle({ quiz }: Attempt, { course, exams }: QuizNames): string {
  const t = useTranslations('builder.hub.kind')
  const { chapters, pairs } = course
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
      return getTitle(exams, quiz.slug) ?? t('exam')
    case 'built':
    case 'own':
    case 'notebook':
      return t(quiz.kind)
  }
}

function titleOf(named: readonly NamedThing[], slug: string): string {
  return getTitle(named, slug) ?? slug
}

function getTitle(named: readonly NamedThing[], slug: string): string | null {
  return named.find((one) => one.slug === slug)?.title ?? null
}
