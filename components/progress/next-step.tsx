'use client'

import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { useProgress } from '@/lib/client/progress-context'
import { selectProgress } from '@/lib/client/progress-store'
import {
  type CourseOutline,
  nextStep,
  type NextStep as Step,
} from '@/lib/domain/progress/next-step'

/** The one thing to do next. It takes its room from the start and shows when progress is read. */
export function NextStep({ chapters }: CourseOutline) {
  const ready = useProgress((state) => state.ready)
  const step = nextStep(useProgress(selectProgress), { chapters })
  const { label, title, text, link, href } = useStepWords(step)

  return (
    <div
      data-step={ready ? step.type : 'loading'}
      className={cn(
        'flex flex-col gap-x-6 gap-y-4 rounded-lg border border-rule bg-surface-raised p-5 sm:flex-row sm:items-center sm:justify-between sm:p-6',
        !ready && 'invisible',
      )}
    >
      <div>
        <p className="label">{label}</p>
        <p className="text-lg font-bold">{title}</p>
        <p className="text-sm text-ink-soft">{text}</p>
      </div>
      <Link href={href} className={cn(buttonClass.primary, 'shrink-0')}>
        {link}
        <ArrowRight aria-hidden className="size-4" />
      </Link>
    </div>
  )
}

interface StepWords {
  readonly label: string
  readonly title: string
  readonly text: string
  readonly link: string
  readonly href: string
}

const nameOf = {
  resume_quiz: 'resumeQuiz',
  continue_reading: 'continueReading',
  take_quiz: 'takeQuiz',
  start_course: 'startCourse',
  start_lesson: 'startLesson',
  take_chapter_quiz: 'takeChapterQuiz',
  retake_quiz: 'retakeQuiz',
  all_done: 'allDone',
} as const satisfies Record<Step['type'], string>

function useStepWords(step: Step): StepWords {
  const t = useTranslations('progress.next')
  const name = nameOf[step.type]
  const words = { label: t(`${name}.label`), link: t(`${name}.link`) }
  switch (step.type) {
    case 'resume_quiz': {
      const { quiz, title, answered, total } = step
      const text = t('resumeQuiz.text', { answered, total })
      return { ...words, title, text, href: `/${quiz.kind}s/${quiz.slug}/quiz` }
    }
    case 'continue_reading': {
      const { lesson, section } = step
      const place = section === null ? '' : `#${section}`
      const text = t('continueReading.text')
      return { ...words, title: lesson.title, text, href: `/lessons/${lesson.slug}${place}` }
    }
    case 'take_quiz': {
      const { slug, title } = step.lesson
      return { ...words, title, text: t('takeQuiz.text'), href: `/lessons/${slug}/quiz` }
    }
    case 'start_course':
    case 'start_lesson': {
      const { slug, title, minutes } = step.lesson
      const text = step.type === 'start_course' ? 'startCourse.text' : 'startLesson.text'
      return { ...words, title, text: t(text, { minutes }), href: `/lessons/${slug}` }
    }
    case 'take_chapter_quiz': {
      const { slug, title } = step.chapter
      return { ...words, title, text: t('takeChapterQuiz.text'), href: `/chapters/${slug}/quiz` }
    }
    case 'retake_quiz': {
      const { lesson, best } = step
      const text = t('retakeQuiz.text', { best })
      return { ...words, title: lesson.title, text, href: `/lessons/${lesson.slug}/quiz` }
    }
    case 'all_done':
      return { ...words, title: t('allDone.title'), text: t('allDone.text'), href: '/course' }
  }
}
