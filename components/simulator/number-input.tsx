import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { numberText } from '@/lib/domain/fact/unit'
import { withUnit } from '@/lib/domain/simulator/amount-text'
import type { NumberField } from '@/lib/domain/simulator/field'
import { fieldText } from '@/lib/domain/simulator/read-field'
import { sliderPlace, sliderRange, sliderValue } from '@/lib/domain/simulator/slider'
import { describedBy, type FieldRowProps } from './field-row-props'

/** A number to type, and a slider to turn: each follows the other. */
export function NumberInput(props: FieldRowProps<NumberField>) {
  const { name, field, draft, value, problem, onWrite } = props
  const t = useTranslations('simulator')
  const locale = useLocale()
  const label = field.label[locale]
  const [typing, setTyping] = useState(false)
  // Digits in groups of three are easier to read; while somebody types, nothing moves under the hand.
  const text = typing || problem !== null ? draft : numberText(Number(value))

  return (
    <>
      <label htmlFor={name}>{label}</label>
      <span className="sim-number">
        <input
          id={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={describedBy(name, field)}
          onBlur={() => setTyping(false)}
          onChange={(event) => {
            // Not when it is entered: what the tab key has marked would lose its mark.
            setTyping(true)
            onWrite(event.target.value)
          }}
        />
        <span aria-hidden>{field.unit[locale]}</span>
      </span>
      <input
        type="range"
        {...sliderRange(field)}
        value={sliderPlace(field, Number(value))}
        aria-label={t('slider', { label })}
        aria-valuetext={withUnit(Number(value), field.unit[locale], locale)}
        onChange={(event) => onWrite(fieldText(sliderValue(field, event.target.valueAsNumber)))}
      />
    </>
  )
}
