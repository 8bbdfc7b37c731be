import type { Locale } from '@/lib/shared/locale'
import type builder from './messages/ko/builder.json'
import type common from './messages/ko/common.json'
import type corrections from './messages/ko/corrections.json'
import type course from './messages/ko/course.json'
import type diagram from './messages/ko/diagram.json'
import type drill from './messages/ko/drill.json'
import type errors from './messages/ko/errors.json'
import type exam from './messages/ko/exam.json'
import type exchange from './messages/ko/exchange.json'
import type glossary from './messages/ko/glossary.json'
import type home from './messages/ko/home.json'
import type lesson from './messages/ko/lesson.json'
import type notebook from './messages/ko/notebook.json'
import type phrases from './messages/ko/phrases.json'
import type progress from './messages/ko/progress.json'
import type quiz from './messages/ko/quiz.json'
import type simulator from './messages/ko/simulator.json'
import type sitting from './messages/ko/sitting.json'

// Makes a misspelt message key fail to compile.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: {
      builder: typeof builder
      common: typeof common
      corrections: typeof corrections
      course: typeof course
      diagram: typeof diagram
      drill: typeof drill
      errors: typeof errors
      exam: typeof exam
      exchange: typeof exchange
      glossary: typeof glossary
      home: typeof home
      lesson: typeof lesson
      notebook: typeof notebook
      phrases: typeof phrases
      progress: typeof progress
      quiz: typeof quiz
      simulator: typeof simulator
      sitting: typeof sitting
    }
  }
}
