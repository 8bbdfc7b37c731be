import { Shuffle } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ChapterProgress } from '@/components/progress/chapter-progress'
import { LessonStatus } from '@/components/progress/lesson-status'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import type { CourseChapter, LessonSummary } from '@/lib/domain/lesson/course'

/** A chapter as the contents page of a book has it: numerals, leaders, minutes. */
export function ChapterOutline({
  chapter,
  number,
}: {
  readonly chapter: CourseChapter
  readonly number: number
}) {
  const t = useTranslations('course')

  return (
    <section id={chapter.slug} aria-labelledby={`${chapter.slug}-title`} className="chapter">
      <header>
        <span aria-hidden className="numeral text-4xl text-accent">
          {number}
        </span>
        <div>
          <h2 id={`${chapter.slug}-title`} className="text-xl">
            <span className="sr-only">{t('chapter', { number })} </span>
            {chapter.title}
          </h2>
          <div className="mt-3 max-w-80">
            <ChapterProgress lessons={chapter.lessons.map((lesson) => lesson.slug)} />
          </div>
          <Link
            href={`/chapters/${chapter.slug}/quiz`}
            prefetch={false}
            className={`${buttonClass.secondary} mt-4`}
          >
            <Shuffle aria-hidden className="size-4" />
            {t('chapterQuiz', { chapter: chapter.title })}
          </Link>
        </div>
      </header>
      <ol>
        {chapter.lessons.map((lesson, index) => (
          <LessonLine key={lesson.slug} lesson={lesson} number={`${number}.${index + 1}`} />
        ))}
      </ol>
    </section>
  )
}

function LessonLine({
  lesson,
  number,
}: {
  readonly lesson: LessonSummary
  readonly number: string
}) {
  const t = useTranslations('common')

  return (
    <li className="lesson-line">
      <span className="numeral text-ink-soft">{number}</span>
      <div>
        <p className="leader">
          <Link href={`/lessons/${lesson.slug}`} prefetch={false}>
            {lesson.title}
          </Link>
          <span className="text-sm text-ink-soft">{t('minutes', { minutes: lesson.minutes })}</span>
        </p>
        <div className="flex flex-wrap items-baseline justify-between gap-x-8 text-sm text-ink-soft">
          <p className="max-w-measure">{lesson.summary}</p>
          <LessonStatus lesson={lesson.slug} />
        </div>
      </div>
    </li>
  )
}
