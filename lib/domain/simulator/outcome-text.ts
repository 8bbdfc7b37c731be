import type { Evidence } from '@/lib/domain/fact/evidence'
import type { Locale } from '@/lib/shared/locale'
import { type Book, priceOf } from './book'
import { dateRead } from './date-read'
import type { Field, Setting } from './field'
import type { Outcome } from './outcome'
import { settingText } from './setting-text'
import type { Because } from './worked-line'

/** Where a text finds the names of what its lines rest on. */
export interface Sources {
  readonly book: Book
  /** By the ids of the facts. */
  readonly evidence: Readonly<Record<string, Evidence>>
}

const words = {
  ko: {
    given: '입력',
    results: '결과',
    lines: '계산',
    notices: '알아 둘 것',
    because: '근거',
    region: (region: string) => `${region} 가격`,
    everywhere: '모든 리전 공통',
    checked: (date: string) => `${date} 확인`,
    unverified: '출처에서 확인하지 못한 가격입니다',
  },
  en: {
    given: 'Inputs',
    results: 'Results',
    lines: 'Working',
    notices: 'Worth knowing',
    because: 'Because',
    region: (region: string) => `Price in ${region}`,
    everywhere: 'The same in every Region',
    checked: (date: string) => `checked ${date}`,
    unverified: 'this price could not be checked at its source',
  },
} as const

/** A setting and all that came of it as plain text, each line with what it rests on, to paste into notes. */
export function outcomeText(
  title: string,
  fields: Readonly<Record<string, Field>>,
  setting: Setting,
  { results, lines, notices, tables }: Outcome,
  locale: Locale,
  sources: Sources,
): string {
  const heading = words[locale]
  const because = (reasons: readonly Because[]) => becauseText(reasons, sources, locale)
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [
      heading.given,
      settingText(fields, setting, locale).map(({ label, value }) => `${label}: ${value}`),
    ],
    [
      heading.results,
      results.map(({ label, value, note }) => {
        const told = note === null || note[locale] === '' ? '' : ` · ${note[locale]}`
        return `${label[locale]}: ${value[locale]}${told}`
      }),
    ],
    [
      heading.lines,
      lines.map((line) => {
        const sum = [line.from[locale], line.to[locale]].filter((text) => text !== '').join(' = ')
        return `${introduced(line.says[locale], sum)}${because(line.because)}`
      }),
    ],
    ...tables.map(
      ({ caption, columns, rows }) =>
        [
          caption[locale],
          [columns.map(({ name }) => name), ...rows].map((row) =>
            row.map((cell) => cell[locale]).join('\t'),
          ),
        ] as const,
    ),
    [heading.notices, notices.map((notice) => `${notice.says[locale]}${because(notice.because)}`)],
  ]
  const filled = parts.filter(([, list]) => list.length > 0)
  return [title, ...filled.map(([name, list]) => [name, ...list].join('\n'))].join('\n\n')
}

/** A label takes a colon; a sentence has its full stop already. */
function introduced(says: string, sum: string): string {
  if (sum === '') return says
  return /[.!?…][)\]’”"]?$/.test(says) ? `${says} ${sum}` : `${says}: ${sum}`
}

/** ` [근거: 상태 전환; 0.025 USD (us-east-1 가격, 2026-10-01 확인)]`, named as the page names them; empty where there are none. */
function becauseText(reasons: readonly Because[], sources: Sources, locale: Locale): string {
  const named = reasons.flatMap((reason) =>
    'fact' in reason
      ? (sources.evidence[reason.fact]?.short ?? [])
      : priceText(reason, sources.book, locale),
  )
  return named.length === 0 ? '' : ` [${words[locale].because}: ${named.join('; ')}]`
}

function priceText(
  { price: key, region }: Extract<Because, { readonly price: string }>,
  book: Book,
  locale: Locale,
): string | readonly never[] {
  const price = priceOf(book, region, key)
  if (price === null || price.value === null) return []
  const say = words[locale]
  const date = dateRead(price.asOf)
  const about = [
    book.prices[region]?.[key] === undefined ? say.everywhere : say.region(region),
    ...(date === null ? [] : [say.checked(date)]),
    ...(price.evidence === 'knowledge' ? [say.unverified] : []),
  ]
  return `${digits.format(Number(price.value))} ${price.unit[locale]} (${about.join(', ')})`
}

/** A price has more decimals than any other number: as many digits as it is written with. */
const digits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15 })
