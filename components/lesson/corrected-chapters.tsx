import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import type { CorrectedChapter, CorrectedLesson } from '@/lib/domain/lesson/corrections'
import { CorrectionEntry } from './correction-entry'

/** Every correction by chapter and lesson. `data-kinds` says what the filter may leave in it. */
export function CorrectedChapters({
  chapters,
}: {
  readonly chapters: readonly CorrectedChapter[]
}) {
  const t = useTranslations('corrections')

  return chapters.map((chapter) => (
    <section
      key={chapter.slug}
      data-kinds={kindsIn(chapter.lessons)}
      aria-labelledby={`chapter-${chapter.slug}`}
      className="corrected-chapter"
    >
      <h2 id={`chapter-${chapter.slug}`} className="text-xl">
        {chapter.title}
      </h2>
      {chapter.lessons.map((lesson) => (
        <section
          key={lesson.slug}
          id={`lesson-${lesson.slug}`}
          data-kinds={kindsIn([lesson])}
          aria-labelledby={`title-${lesson.slug}`}
          className="corrected-lesson"
        >
          <h3 id={`title-${lesson.slug}`}>
            <span className="numeral mr-2 text-ink-soft">{lesson.number}</span>
            <Link
              href={`/lessons/${lesson.slug}`}
              prefetch={false}
              className="hover:text-accent hover:underline"
            >
              {lesson.title}
            </Link>
          </h3>
          <ul aria-label={t('listed', { lesson: lesson.title })}>
            {lesson.corrections.map((correction) => (
              <CorrectionEntry key={correction.id} lesson={lesson.slug} correction={correction} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  ))
}

/** The lessons to jump to, one list under each chapter's name. */
export function CorrectionJumps({ chapters }: { readonly chapters: readonly CorrectedChapter[] }) {
  return (
    <ul className="jumps">
      {chapters.map((chapter) => (
        <li key={chapter.slug} data-kinds={kindsIn(chapter.lessons)}>
          <span className="label">{chapter.title}</span>
          <ul>
            {chapter.lessons.map((lesson) => (
              <li key={lesson.slug} data-kinds={kindsIn([lesson])}>
                <a href={`#lesson-${lesson.slug}`}>{lesson.title}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function kindsIn(lessons: readonly CorrectedLesson[]): string {
  const kinds = lessons.flatMap((lesson) => lesson.corrections.map(({ kind }) => kind))
  return [...new Set(kinds)].join(' ')
}
