import { numberText } from '@/lib/domain/fact/unit'
import { unreachable } from '@/lib/shared/assert'
import { inEach, type Localized } from '@/lib/shared/locale'
import { withUnit } from './amount-text'
import type { Field, NumberField, SettingValue } from './field'

/** What somebody wrote into a field: a value, or a sentence that says what is wrong and what to do. */
export type FieldReading =
  | { readonly value: SettingValue; readonly problem: null }
  | { readonly value: null; readonly problem: Localized }

/** Reads what stands in a field, or in an address. */
export function readField(field: Field, text: string): FieldReading {
  switch (field.kind) {
    case 'number':
      return readNumber(field, text)
    case 'choice':
      return field.options.some(({ value }) => value === text)
        ? right(text)
        : wrong({ ko: '목록에서 하나를 고르십시오.', en: 'Choose one of the list.' })
    case 'switch':
      return text === '1' || text === '0'
        ? right(text === '1')
        : wrong({ ko: '켜거나 끄십시오.', en: 'Switch it on or off.' })
    case 'text':
      return text.length <= field.longest
        ? right(text)
        : wrong(
            inEach((locale) => {
              const [found, most] = [numberText(text.length), numberText(field.longest)]
              return locale === 'ko'
                ? `${most}자까지 적을 수 있는데 ${found}자입니다. 줄여 주십시오.`
                : `This has ${found} characters and may have ${most}. Shorten it.`
            }),
          )
    default:
      return unreachable(field)
  }
}

/** A value as it stands in the field and in the address. */
export function fieldText(value: SettingValue): string {
  if (typeof value === 'boolean') return value ? '1' : '0'
  return typeof value === 'number' ? plainDigits(value) : value
}

function readNumber(field: NumberField, text: string): FieldReading {
  const digits = text
    .normalize('NFKC')
    .replaceAll(/[,_\s]/g, '')
    .replace('−', '-')
  const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)
  const value = isNumber ? Number(digits) : Number.NaN
  const fits = value >= field.min && value <= field.max && (!field.whole || Number.isInteger(value))
  return fits ? right(value) : wrong(rangeProblem(field, text.trim()))
}

function rangeProblem({ min, max, unit, whole }: NumberField, found: string): Localized {
  const [least, most] = [numberText(min), numberText(max)]
  const shown = found.length > 20 ? `${found.slice(0, 20)}…` : found
  return {
    ko: `${least}에서 ${most}${unit.ko}까지의 ${whole ? '정수를' : '수를'} 적으십시오.${shown === '' ? '' : ` 지금은 ‘${shown}’입니다.`}`,
    en: `Give a ${whole ? 'whole number' : 'number'} from ${least} to ${withUnit(max, unit.en, 'en')}.${shown === '' ? '' : ` Now it is “${shown}”.`}`,
  }
}

function right(value: SettingValue): FieldReading {
  return { value, problem: null }
}

function wrong(problem: Localized): FieldReading {
  return { value: null, problem }
}

/** Without an exponent: `0.0000001`, not `1e-7`; one so small that this would lose it keeps its own. */
function plainDigits(value: number): string {
  const digits = value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
  return Number(digits) === value ? digits : String(value)
}
