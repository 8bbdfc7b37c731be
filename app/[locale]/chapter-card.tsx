import { useTranslations } from 'next-intl'
import { ChapterProgress } from '@/components/progress/chapter-progress'
import { Link } from '@/components/ui/link'
import type { CourseChapter } from '@/lib/domain/lesson/course'

/** One chapter on the contents page of the home. */
export function ChapterCard({
  chapter,
  number,
}: {
  readonly chapter: CourseChapter
  readonly number: number
}) {
  const t = useTranslations('common')
  const minutes = chapter.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0)

  return (
    <li className="group relative grid grid-cols-[2.5rem_minmax(0,1fr)] items-center gap-x-3 border-b border-line py-4 sm:grid-cols-[3.25rem_minmax(0,1fr)_20rem]">
      <span aria-hidden className="numeral text-3xl text-accent max-sm:self-start">
        {number}
      </span>
      <div>
        <h3 className="text-lg">
          <Link
            href={`/course#${chapter.slug}`}
            prefetch={false}
            className="after:absolute after:inset-0 group-hover:text-accent"
          >
            {chapter.title}
          </Link>
        </h3>
        <p className="text-sm text-ink-soft">
          {t('lessons', { count: chapter.lessons.length })} · {t('minutes', { minutes })}
        </p>
      </div>
      <div className="max-sm:col-start-2 max-sm:mt-3">
        <ChapterProgress lessons={chapter.lessons.map((lesson) => lesson.slug)} />
      </div>
    </li>
  )
}
