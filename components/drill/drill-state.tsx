'use client'

import { Circle, CircleCheck, CircleDot } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { cn } from '@/components/ui/cn'
import {
  type DrillStanding,
  drillGoal,
  notBegun,
  rightMarks,
} from '@/lib/domain/quiz/drill-standing'
import { passDate } from './pass-date'
import { useStanding } from './use-standing'

/** How far one pair is, as a small mark with its words. Its place is kept until progress is read. */
export function DrillState({ pair }: { readonly pair: string }) {
  const found = useStanding(pair)
  const standing = found ?? notBegun
  const Icon = iconOf(standing)

  return (
    <span
      className={cn(
        'inline-flex items-center gap-1.5 whitespace-nowrap text-xs',
        found === null && 'invisible',
        colorOf(standing),
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={2} />
      {useStateWords(standing).join(' · ')}
    </span>
  )
}

function iconOf({ marks, passes }: DrillStanding) {
  if (passes.length > 0) return CircleCheck
  return marks.length > 0 ? CircleDot : Circle
}

function colorOf({ marks, passes }: DrillStanding): string {
  if (passes.length > 0) return 'text-good'
  return marks.length > 0 ? 'text-accent' : 'text-ink-soft'
}

/** When it was passed last, and how far the run under way is. */
function useStateWords({ marks, passed, passes }: DrillStanding): readonly string[] {
  const t = useTranslations('drill.state')
  const locale = useLocale()
  const last = passes.at(-1)
  const going = marks.length > 0 && !passed
  return [
    ...(last === undefined ? [] : [t('passed', { date: passDate(last, locale) })]),
    ...(going ? [t('going', { answers: drillGoal.answers, right: rightMarks(marks) })] : []),
    ...(last === undefined && !going ? [t('notBegun')] : []),
  ]
}
