import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { isRightNumber } from '@/lib/domain/item/grade-result'
import type { Setting } from '@/lib/domain/simulator/field'
import type { PracticeQuestion } from '@/lib/domain/simulator/practice'
import { settingText } from '@/lib/domain/simulator/setting-text'
import type { SimulatorView } from '@/lib/domain/simulator/simulator-view'
import type { EvidenceByFact } from './because'
import { WorkedLines } from './worked-lines'

interface PracticeCardProps {
  readonly question: PracticeQuestion
  readonly view: SimulatorView
  readonly evidence: EvidenceByFact
  readonly onNext: () => void
  readonly onTry: (setting: Setting) => void
  readonly onClose: () => void
}

/** One question: what is given, an answer, and then the working. */
export function PracticeCard(props: PracticeCardProps) {
  const { question, view, evidence, onNext, onTry, onClose } = props
  const { setting, result, outcome } = question
  const t = useTranslations('simulator.practice')
  const locale = useLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  const [text, setText] = useState('')
  const [right, setRight] = useState<boolean | null>(null)
  const [problem, setProblem] = useState('')

  useEffect(() => heading.current?.focus(), [])

  const check = (event: FormEvent) => {
    event.preventDefault()
    const { asked } = result
    if (asked.kind === 'choice') {
      setProblem(text === '' ? t('choose') : '')
      if (text !== '') setRight(Number(text) === asked.right)
      return
    }
    const found = isRightNumber(asked, text, locale)
    setProblem(found === null ? t('unread') : '')
    if (found !== null) setRight(found)
  }

  return (
    <form onSubmit={check}>
      <p className="label">{t('given')}</p>
      <dl className="sim-given">
        {settingText(view.fields, setting, locale).map(({ field, label, value }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3 ref={heading} tabIndex={-1}>
        {result.asked.kind === 'number'
          ? t('asks', { label: result.label[locale] })
          : t('asksChoice', { label: result.label[locale] })}
      </h3>
      {result.asked.kind === 'number' ? (
        <label className="sim-answer">
          <span>{t('answer')}</span>
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            readOnly={right !== null}
            aria-describedby="practice-problem"
            onChange={(event) => setText(event.target.value)}
          />
          <span>{result.asked.unit[locale]}</span>
        </label>
      ) : (
        <fieldset className="sim-options" disabled={right !== null}>
          <legend className="sr-only">{t('answer')}</legend>
          {result.asked.options.map((option, at) => (
            <label key={option[locale]}>
              <input
                type="radio"
                name="practice"
                value={at}
                checked={text === String(at)}
                onChange={() => setText(String(at))}
              />
              <span>{option[locale]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p id="practice-problem" role="status" className="sim-problem">
        {problem}
      </p>
      <div role="status">
        {right !== null && (
          <p>
            <strong className={right ? 'sim-right' : 'sim-wrong'}>
              {right ? t('right') : t('wrong')}
            </strong>{' '}
            {t('rightIs', { value: rightAnswer(question)[locale] })}
          </p>
        )}
      </div>
      <p className="flex flex-wrap gap-2">
        {right === null ? (
          <Button type="submit" variant="primary">
            {t('check')}
          </Button>
        ) : (
          <>
            <Button variant="primary" onClick={onNext}>
              {t('next')}
            </Button>
            <Button onClick={() => onTry(setting)}>{t('try')}</Button>
          </>
        )}
        <Button variant="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </p>
      {right !== null && <WorkedLines lines={outcome.lines} book={view.book} evidence={evidence} />}
    </form>
  )
}

function rightAnswer({ result }: PracticeQuestion) {
  const { asked, value } = result
  return asked.kind === 'choice' ? (asked.options[asked.right] ?? value) : value
}
