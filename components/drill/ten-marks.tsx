import { Check, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/cn'
import { drillGoal, rightMarks } from '@/lib/domain/quiz/drill-standing'

/** The last ten answers as ticks and crosses, and the same in words. */
export function TenMarks({ marks }: { readonly marks: readonly boolean[] }) {
  const t = useTranslations('drill.marks')
  const slots = Array.from({ length: drillGoal.answers }, (_, index) => marks[index] ?? null)

  return (
    <div className="mx-auto w-full max-w-md">
      <div aria-hidden className="grid grid-cols-10 gap-1.5">
        {slots.map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
          <Slot key={index} mark={mark} />
        ))}
      </div>
      <p className="mt-1.5 flex flex-wrap justify-between gap-x-4 text-xs text-ink-soft">
        <span>
          {marks.length === 0
            ? t('none')
            : t('count', { answered: marks.length, right: rightMarks(marks) })}
        </span>
        <span>{t('goal', drillGoal)}</span>
      </p>
    </div>
  )
}

function Slot({ mark }: { readonly mark: boolean | null }) {
  const Icon = mark ? Check : X
  return (
    <span
      className={cn(
        'grid aspect-square place-items-center rounded-md border',
        mark === null && 'border-line',
        mark === true && 'border-good text-good',
        mark === false && 'border-dashed border-bad text-bad',
      )}
    >
      {mark !== null && <Icon className="size-4" strokeWidth={3} />}
    </span>
  )
}
