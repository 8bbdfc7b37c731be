'use client'

import { Circle, CircleCheck, CircleDashed, CircleDot } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useProgress } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import { lessonStatus, type LessonStatus as Status } from '@/lib/domain/progress/progress'

const iconOf = {
  not_started: Circle,
  reading: CircleDashed,
  read: CircleDot,
  checked: CircleCheck,
} satisfies Record<Status['type'], unknown>

/** From here on a check counts as passed; below it the mark stays a plain one. */
const wellKnownPercent = 80

/** How far one lesson is, as a small mark with its word. Its place is kept until progress is read. */
export function LessonStatus({ lesson }: { readonly lesson: string }) {
  const ready = useProgress((state) => state.ready)
  const status = lessonStatus(useProgress(selectProgress), lesson)
  const word = useStatusWord(status)
  const Icon = iconOf[status.type]

  return (
    <span
      data-status={ready ? status.type : 'loading'}
      className={`inline-flex min-w-24 items-center gap-1.5 whitespace-nowrap text-xs ${ready ? colorOf(status) : 'invisible'}`}
    >
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={2} />
      {word}
    </span>
  )
}

function colorOf(status: Status): string {
  if (status.type === 'not_started') return 'text-ink-soft'
  return status.type === 'checked' && status.best >= wellKnownPercent ? 'text-good' : 'text-accent'
}

function useStatusWord(status: Status): string {
  const t = useTranslations('progress.status')
  switch (status.type) {
    case 'not_started':
      return t('notStarted')
    case 'reading':
      return t('reading')
    case 'read':
      return t('read')
    case 'checked':
      return t('checked', { best: status.best })
  }
}
