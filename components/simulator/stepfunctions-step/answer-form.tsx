import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { jsonText, narrowWidth } from '@/lib/domain/simulator/stepfunctions-step/json/json-text'
import { readJson } from '@/lib/domain/simulator/stepfunctions-step/json/read-json'
import { Refusal } from '@/lib/domain/simulator/stepfunctions-step/language/refusal'
import type { State } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import type { TaskAnswer } from '@/lib/domain/simulator/stepfunctions-step/run/run'
import { suggestedErrors } from '@/lib/domain/simulator/stepfunctions-step/suggested-errors'
import type { Locale } from '@/lib/shared/locale'

interface AnswerFormProps {
  readonly state: State
  /** What the task answers by itself; null where it gives its input back. */
  readonly planned: TaskAnswer | null
  readonly locale: Locale
  readonly onAnswer: (answer: TaskAnswer) => void
}

/** Another answer for this task: an error of some name, or another result. */
export function AnswerForm({ state, planned, locale, onAnswer }: AnswerFormProps) {
  const t = useTranslations('simulator.stepfunctions-step')
  const id = useId()
  const errors = suggestedErrors(state)
  const [error, setError] = useState(errors[0] ?? '')
  const [text, setText] = useState(
    planned?.is === 'result' ? jsonText(planned.result, narrowWidth) : '{}',
  )
  const [problem, setProblem] = useState('')
  const seconds = planned?.seconds ?? 0

  const giveResult = () => {
    const result = readJson(text)
    if (result instanceof Refusal) setProblem(result.says[locale])
    else {
      setProblem('')
      onAnswer({ is: 'result', result, seconds })
    }
  }

  return (
    <details className="sfn-more">
      <summary>{t('otherwise')}</summary>
      <div className="sfn-answer">
        <label htmlFor={`${id}-error`}>{t('error')}</label>
        <select id={`${id}-error`} value={error} onChange={(event) => setError(event.target.value)}>
          {errors.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <Button onClick={() => onAnswer({ is: 'error', error, cause: '', seconds })}>
          {t('withError')}
        </Button>
        <label htmlFor={`${id}-result`}>{t('result')}</label>
        <textarea
          id={`${id}-result`}
          rows={3}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}-problem`} role="status" className="sim-problem">
          {problem}
        </p>
        <Button onClick={giveResult}>{t('withResult')}</Button>
      </div>
    </details>
  )
}
