'use client'

import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { BuilderChapter } from './builder-course'
import { Chip } from './chip'
import { Chips } from './chips'

interface LessonChipsProps {
  readonly chapters: readonly BuilderChapter[]
  readonly chosen: readonly string[]
  readonly counts: ReadonlyMap<unknown, number> | null
  readonly onChange: (lessons: readonly string[]) => void
}

/** Whole chapters, and the lessons of each behind a button. */
export function LessonChips({ chapters, chosen, counts, onChange }: LessonChipsProps) {
  return (
    <ul className="grid gap-2">
      {chapters.map((chapter) => (
        <ChapterChips
          key={chapter.slug}
          chapter={chapter}
          chosen={chosen}
          counts={counts}
          onChange={onChange}
        />
      ))}
    </ul>
  )
}

interface ChapterChipsProps extends Omit<LessonChipsProps, 'chapters'> {
  readonly chapter: BuilderChapter
}

function ChapterChips({ chapter, chosen, counts, onChange }: ChapterChipsProps) {
  const t = useTranslations('builder.build')
  const slugs = chapter.lessons.map(({ slug }) => slug)
  const mine = slugs.filter((slug) => chosen.includes(slug))
  const others = chosen.filter((slug) => !slugs.includes(slug))
  const whole = mine.length === slugs.length
  const [opened, setOpened] = useState(false)
  const lessonsId = useId()

  return (
    <li>
      <div className="flex items-center gap-x-1">
        <Chip
          checked={whole}
          mixed={mine.length > 0 && !whole}
          count={counts && slugs.reduce((sum, slug) => sum + (counts.get(slug) ?? 0), 0)}
          onToggle={() => onChange(whole ? others : [...others, ...slugs])}
        >
          {chapter.title}
        </Chip>
        <button
          type="button"
          aria-expanded={opened}
          aria-controls={lessonsId}
          aria-label={t('lessonsOf', { title: chapter.title })}
          onClick={() => setOpened(!opened)}
          className="group inline-flex min-h-11 shrink-0 items-center gap-1 rounded-md px-2 text-ink-soft text-xs hover:text-ink"
        >
          {t('lessonsShort', { count: slugs.length })}
          <ChevronDown
            aria-hidden
            className="size-4 transition-transform group-aria-expanded:rotate-180"
          />
        </button>
      </div>
      <div id={lessonsId} hidden={!opened} className="py-2 pl-4">
        <Chips
          values={chapter.lessons.map(({ slug, title }) => ({ value: slug, name: title }))}
          chosen={mine}
          counts={counts}
          onChange={(lessons) => onChange([...others, ...lessons])}
        />
      </div>
    </li>
  )
}
