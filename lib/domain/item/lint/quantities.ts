import { quantitiesIn } from '@/lib/domain/fact/figure-span'
import { measureOf, numberText } from '@/lib/domain/fact/unit'
import {
  type Amount,
  equalAmounts,
  type WrittenQuantity,
  writtenQuantities,
} from '@/lib/domain/item/quantity-in-text'

/** Names of which a number is part: none of these numbers is an amount. */
const names = [
  /\bRoute 53\b/g,
  /\b(?:HTTP|HTTPS|TLS|SSL|OAuth|SAML|OpenID Connect)[ /]?v?\d+(?:\.\d+)*/g,
  /(?:\bNode\.js|\bPython|\bJava|\bRuby|\bRust|\bGo|\bPHP|\.NET|Linux|Linux 2|MySQL|PostgreSQL|Windows|Corretto|Redis|Serverless|JavaScript|런타임|\bruntime|버전|\bversion)(?: ?v?)\d+(?:\.(?:\d+|x))*/gi,
  /\bx86[_-]64\b|\barm64\b|\bBase64\b/gi,
  /\b(?:HTTP )?[1-5]\d\d(?=번? ?(?:응답|오류|상태|에러|코드|error|status|response|code|Forbidden|Not Found|Too Many|OK\b))/gi,
  /(?:상태 코드|오류 코드|\bstatus(?: code)?|\bcode|\bHTTP) \d{3}\b(?! ?[KMG]B)|(?:포트|\bport) \d+\b/gi,
  /\d{4}-\d{2}(?:-\d{2})?(?:T[\d:.]+Z?)?|\b(?:19|20)\d{2}년|(?<=\b(?:in|since|of|until|by|from) )(?:19|20)\d{2}\b(?! [a-z])/g,
  /\b24\/7\b|\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?\b|\/\d+\b/g,
  /\b\d+\.x\b/g,
  /\b\d{1,2}:\d{2}\b|\d{1,2}시(?!간)(?: \d{1,2}분)?|\b\d{1,2} ?(?:[ap]\.?m\b|o['’]clock)/gi,
  /`[^`]*`/g,
]

const joined = /(?<=\d)-(?=(?:milli)?(?:second|minute|hour|day|week|month|year)s?\b|[KMGT]i?B\b)/g
/** Words that Korean writes right after a number, and that are no units of a figure. */
const glued =
  /(?<=(?<![A-Za-z\d.,])\d[\d,.]*)(?=(?:[RW]CU|TPS|RPS|QPS|vCPU|Gbps|IOPS|AZ|PB|K)s?(?![A-Za-z]))/g

const scales: Readonly<Record<string, number>> = {
  천: 1e3,
  만: 1e4,
  십만: 1e5,
  백만: 1e6,
  천만: 1e7,
  억: 1e8,
  조: 1e12,
  ' thousand': 1e3,
  ' million': 1e6,
  ' billion': 1e9,
}
const scaled =
  /(\d[\d,]*(?:\.\d+)?)(천만|백만|십만|천|만|억|조| thousand| million| billion)(?: (?=\d))?/g
const compound = new RegExp(`(?<![\\d.,A-Za-z-])(?:${scaled.source})+(?:\\d+(?![\\d,.]*\\d))?`, 'g')

/** The quantities that a text writes in digits; numbers in names, versions, addresses and code are none. */
export function amountsIn(text: string): readonly WrittenQuantity[] {
  const plain = withoutNames(text)
  return quantitiesIn(plain).map((quantity) => ({
    ...quantity,
    text: plain.slice(quantity.start, quantity.end),
  }))
}

/** The same, and those in words: `five`, `두 개`. */
export function amountsInDigitsOrWords(text: string): readonly WrittenQuantity[] {
  return writtenQuantities(withoutNames(text))
}

/** None, one of something, and `1분마다` for every minute are words more than numbers. */
export function isTrifle({ text, unit }: WrittenQuantity): boolean {
  const { dimension } = measureOf(unit)
  return /^[01](?![\d.,]*\d)/.test(text) && (dimension === 'count' || dimension === 'time')
}

const koreanCounts: Readonly<Record<string, number>> = {
  두: 2,
  둘: 2,
  이틀: 2,
  세: 3,
  석: 3,
  셋: 3,
  사흘: 3,
  네: 4,
  넉: 4,
  넷: 4,
  나흘: 4,
  다섯: 5,
  닷새: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열흘: 10,
}
const koreanCount = new RegExp(
  `(?<![가-힣])(?:${Object.keys(koreanCounts).join('|')})(?= [가-힣]|달|주|해|명|대|배|번|개|곳|시간)`,
  'g',
)

/**
 * What a text may be said to give: its amounts, the numbers of its versions and times as well, and
 * words that count anything (`석 달`).
 */
export function amountsSaid(text: string): readonly Amount[] {
  const counts = text.match(koreanCount) ?? []
  return [
    ...amountsInDigitsOrWords(text),
    ...quantitiesIn(text),
    ...counts.map((word) => ({ value: koreanCounts[word] ?? 0, unit: 'count' as const })),
  ]
}

export function hasAmount(among: readonly Amount[], amount: Amount): boolean {
  return among.some((one) => equalAmounts(one, amount))
}

/** Changes the length of a text: places in it are no places in the original. */
function withoutNames(text: string): string {
  if (!/\d/.test(text)) return text
  const spaced = text.replaceAll(joined, ' ').replaceAll(glued, ' ')
  const nameless = names.reduce((rest, name) => rest.replaceAll(name, ' '), spaced)
  return nameless.replaceAll(compound, inDigits)
}

/** `187억 5천만` in digits. */
function inDigits(number: string): string {
  const rest = number.replaceAll(scaled, '')
  const sum = [...number.matchAll(scaled)].reduce(
    (total, [, digits = '', scale = '']) =>
      total + Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1),
    Number(rest),
  )
  return numberText(sum)
}

/** The amount that a text is and says nothing beside: `15분`, `about 200 RCU`; null for any other text. */
export function onlyAmount(text: string): Amount | null {
  const amounts = amountsIn(text)
  const [amount] = amounts
  if (amount === undefined || amounts.length > 1) return null
  const rest = withoutNames(text).replace(amount.text, ' ')
  return /^\s*(?:약|초당|최대|about|up to)?\s*(?:[RW]CUs?|[A-Z]{2,4}|건|명|대|per second)?[.\s]*$/.test(
    rest,
  )
    ? amount
    : null
}
