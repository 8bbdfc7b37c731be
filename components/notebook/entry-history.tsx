import { Check, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { AskedItem } from '@/lib/domain/item/item'
import type { GivenAnswer } from '@/lib/domain/notebook/notebook-entry'
import { useAnswerLines } from './use-answer-lines'
import { useLocalDate } from './use-local-date'
import { useQuizName } from './use-quiz-name'

interface EntryHistoryProps {
  readonly item: AskedItem
  readonly answers: readonly GivenAnswer[]
}

/** Every answer from the first miss on: a row of marks, and behind it when, where, what and how sure. */
export function EntryHistory({ item, answers }: EntryHistoryProps) {
  const t = useTranslations('notebook.entry')

  return (
    <details className="mt-4 text-sm print:hidden">
      <summary className="min-h-11 py-2.5">
        {t('history', { count: answers.length })}
        <span className="ml-2 inline-flex gap-1 align-[-0.15em]">
          {answers.map(({ attemptId, correct }) => (
            <Mark key={attemptId} right={correct} />
          ))}
        </span>
      </summary>
      <ol className="grid gap-1.5 pb-2">
        {answers.map((answer) => (
          <HistoryLine key={answer.attemptId} item={item} answer={answer} />
        ))}
      </ol>
    </details>
  )
}

function HistoryLine({ item, answer }: { readonly item: AskedItem; readonly answer: GivenAnswer }) {
  const t = useTranslations('notebook')
  const dateOf = useLocalDate()
  const nameOf = useQuizName()
  const linesOf = useAnswerLines()
  const { at, certainty, given, correct } = answer
  const told = given === 'answer' ? null : t(`entry.${given}`)
  const words = answer.answer === null ? told : linesOf(item, answer.answer).join(' · ')

  return (
    <li className="flex items-start gap-2">
      <span className="mt-0.5">
        <Mark right={correct} />
      </span>
      <span>
        <time dateTime={new Date(at).toISOString()}>{dateOf(at)}</time> · {nameOf(answer)}
        {certainty !== null && ` · ${t(`certainty.${certainty}`)}`}
        {words !== null && words !== '' && <span className="block text-ink-soft">{words}</span>}
      </span>
    </li>
  )
}

function Mark({ right }: { readonly right: boolean }) {
  const t = useTranslations('notebook.entry')
  const Icon = right ? Check : X

  return (
    <span className={right ? 'text-good' : 'text-bad'}>
      <Icon aria-hidden className="size-4" strokeWidth={3} />
      <span className="sr-only">{t(right ? 'wasRight' : 'wasWrong')} </span>
    </span>
  )
}
