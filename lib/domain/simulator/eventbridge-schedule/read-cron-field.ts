import type { Localized } from '@/lib/shared/locale'
import type { CronField, Wildcard } from './cron-field'
import { fieldProblem, type ScheduleProblem, type Understood } from './schedule-problem'

export interface FieldReading<Value> {
  readonly values: readonly Value[]
  readonly problems: readonly ScheduleProblem[]
}

/** Reads a list element by element, in capitals; `at` is where it begins in the expression. */
export function readCronField<Value>(
  text: string,
  at: number,
  field: CronField,
  readElement: (element: string, field: CronField) => Understood<Value>,
): FieldReading<Value> {
  const loner = lonerInCompany(text, field)
  if (loner !== null) {
    return { values: [], problems: [fieldProblem(field, text, at, notAlone(loner))] }
  }
  const values: Value[] = []
  const problems: ScheduleProblem[] = []
  let start = at
  for (const found of text.split(',')) {
    const element = found.toUpperCase()
    const refusal = elementRefusal(element, field)
    const reading = refusal === null ? readElement(element, field) : { refusal }
    if ('value' in reading) values.push(reading.value)
    else problems.push(fieldProblem(field, found, start, reading.refusal))
    start += found.length + 1
  }
  return { values, problems }
}

/** A wildcard that takes nothing beside it, but has something; null where there is none. */
function lonerInCompany(text: string, { wildcards }: CronField): '?' | '#' | '*' | null {
  const elements = text.split(',')
  if (wildcards.includes('?') && text.includes('?')) return '?'
  if (elements.length === 1) return null
  if (wildcards.includes('#') && text.includes('#')) return '#'
  return elements.includes('*') ? '*' : null
}

/** Why the element cannot stand in this field, whatever it means elsewhere. */
function elementRefusal(element: string, field: CronField): Localized | null {
  if (element === '') return emptyElement
  const wildcard = foreignWildcard(element, field)
  return wildcard === null ? null : foreign(wildcard, field)
}

const signs: readonly Wildcard[] = ['?', '#', 'L', 'W']

/** A wildcard of the element that the field does not take; null where there is none. */
function foreignWildcard(element: string, { wildcards, names }: CronField): Wildcard | null {
  // Letters of names are no wildcards: JUL, WED.
  const bare = names.reduce((text, name) => text.replaceAll(name, ''), element)
  if (!/^[\d*?#LW/-]*$/.test(bare)) return null
  return signs.find((sign) => !wildcards.includes(sign) && bare.includes(sign)) ?? null
}

const emptyElement = {
  ko: '쉼표 사이가 비어 있습니다. 값을 쉼표 하나로 나누어 빈칸 없이 적습니다. 예: 1,15',
  en: 'nothing stands there. Put one comma between values and no spaces, as in 1,15.',
}

function foreign(wildcard: Wildcard, { name, wildcards }: CronField): Localized {
  const allowed = wildcards.join(' ')
  return {
    ko: `${name.ko} 자리에는 ${wildcard} 기호를 쓸 수 없습니다. 여기에 쓸 수 있는 기호: ${allowed}`,
    en: `${wildcard} is not a sign of this field. Use only ${allowed} here.`,
  }
}

function notAlone(sign: '?' | '*' | '#'): Localized {
  return {
    ko: `${sign} 기호는 다른 값과 함께 적지 않습니다. 그 자리에 하나만 남깁니다.`,
    en: `${sign} stands alone. Leave one expression in this place.`,
  }
}
