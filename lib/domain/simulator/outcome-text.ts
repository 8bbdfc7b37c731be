import type { Locale } from '@/lib/shared/locale'
import type { Field, Setting } from './field'
import type { Outcome } from './outcome'
import { settingText } from './setting-text'

const words = {
  ko: { given: '입력', results: '결과', lines: '계산', notices: '알아 둘 것' },
  en: { given: 'Inputs', results: 'Results', lines: 'Working', notices: 'Worth knowing' },
} as const

/** A setting and all that came of it as plain text, to paste into notes. */
export function outcomeText(
  title: string,
  fields: Readonly<Record<string, Field>>,
  setting: Setting,
  { results, lines, notices, tables }: Outcome,
  locale: Locale,
): string {
  const heading = words[locale]
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [
      heading.given,
      settingText(fields, setting, locale).map(({ label, value }) => `${label}: ${value}`),
    ],
    [heading.results, results.map(({ label, value }) => `${label[locale]}: ${value[locale]}`)],
    [
      heading.lines,
      lines.map(({ says, from, to }) => `${says[locale]}: ${from[locale]} = ${to[locale]}`),
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
    [heading.notices, notices.map(({ says }) => says[locale])],
  ]
  const filled = parts.filter(([, list]) => list.length > 0)
  return [title, ...filled.map(([name, list]) => [name, ...list].join('\n'))].join('\n\n')
}
