'use client'

import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/cn'
import { useProgress } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import { chapterProgress } from '@/lib/domain/progress/progress'

/** How far a chapter is: a bar and the same in words. The words' place is kept until they are known. */
export function ChapterProgress({ lessons }: { readonly lessons: readonly string[] }) {
  const t = useTranslations('progress')
  const ready = useProgress((state) => state.ready)
  const { total, read, checked } = chapterProgress(useProgress(selectProgress), lessons)

  return (
    <div className="grid gap-1.5">
      <svg
        aria-hidden
        viewBox={`0 0 ${Math.max(total, 1)} 1`}
        preserveAspectRatio="none"
        className="h-1.5 w-full overflow-hidden rounded-full bg-line"
      >
        <rect width={read} height="1" className="fill-accent opacity-45" />
        <rect width={checked} height="1" className="fill-accent" />
      </svg>
      <p className={cn('text-xs text-ink-soft', !ready && 'invisible')}>
        {t('chapter', { total, read, checked })}
      </p>
    </div>
  )
}
