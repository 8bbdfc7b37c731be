import type { Quantity } from './item'

const scales: Readonly<Record<string, number>> = {
  천: 1e3,
  만: 1e4,
  십만: 1e5,
  백만: 1e6,
  천만: 1e7,
  억: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
}

const number = String.raw`[+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?|[+-]?\.\d+`
const scale = Object.keys(scales)
  .sort((a, b) => b.length - a.length)
  .join('|')
const part = new RegExp(
  `^(us\\$|\\$|usd)?\\s*(${number})(?![\\d.,])\\s*(${scale})?\\s*([^\\d+.,-][^\\d+,]*)?`,
)

/**
 * Reads what a learner typed as quantities to be summed: `15분`, `1,769 MB`, `1시간 30분`, `$0.20`,
 * `１００만 건`. Null when it is no number at all.
 */
export function readQuantities(text: string): readonly Quantity[] | null {
  let rest = tidy(text)
  const quantities: Quantity[] = []
  while (rest !== '') {
    const match = part.exec(rest)
    if (match === null) return null
    const [whole, money = '', digits = '', scaled = '', word = ''] = match
    const value = Number(digits.replaceAll(/[, ]/g, '')) * (scales[scaled] ?? 1)
    quantities.push({ value, unit: word.trim() || money })
    rest = rest.slice(whole.length).trim()
  }
  return quantities.length > 0 ? quantities : null
}

/** Full-width forms, a minus sign and a closing `입니다.` are habits of typing, not of meaning. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('−', '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/(입니다|이에요|예요)?\s*[.。]?$/, '')
    .trim()
}
