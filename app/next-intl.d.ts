import type { Locale } from '@/lib/shared/locale'
import type common from './messages/ko/common.json'
import type corrections from './messages/ko/corrections.json'
import type course from './messages/ko/course.json'
import type errors from './messages/ko/errors.json'
import type exam from './messages/ko/exam.json'
import type glossary from './messages/ko/glossary.json'
import type home from './messages/ko/home.json'
import type lesson from './messages/ko/lesson.json'
import type progress from './messages/ko/progress.json'
import type quiz from './messages/ko/quiz.json'

// Makes a misspelt message key fail to compile.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: {
      common: typeof common
      corrections: typeof corrections
      course: typeof course
      errors: typeof errors
      exam: typeof exam
      glossary: typeof glossary
      home: typeof home
      lesson: typeof lesson
      progress: typeof progress
      quiz: typeof quiz
    }
  }
}
