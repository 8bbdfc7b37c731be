import { withFigures } from '@/lib/domain/fact/figure-references'
import type { Problem } from '@/lib/domain/notes/problem'
import { type Localized, locales } from '@/lib/shared/locale'
import { itemProblem } from './item-problem'
import { itemTexts, type TextKind } from './item-texts'
import type { LintContext } from './lint-context'

/** Characters, spaces included. */
const longest: Readonly<Partial<Record<TextKind, Localized<number>>>> = {
  stem: { ko: 420, en: 900 },
  option: { ko: 120, en: 260 },
  why: { ko: 220, en: 480 },
}

/** What is left of a text without `**strong**` and code may hold none of these. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\\/, 'a backslash'],
  [/<\/?[A-Za-z][^>]*>/, 'HTML'],
  [/\]\(|https?:\/\//, 'a link'],
  [/\[\[|\]\]/, 'half a reference'],
  [/\*\*/, '** without its other half'],
  [/`/, 'a backtick without its other half'],
  [/(?<![\w*])[*_][^\s*_][^*_]*[*_](?![\w*])/, '*emphasis*'],
  [/^(?:#+|[-*>]|\d+\.) /m, 'a heading or list'],
  [/\n/, 'a line break'],
  [/ {2}/, 'two spaces'],
]

/** [LT20] Texts are plain but for `**strong**` and code, and no longer than a page can hold. */
export function markupProblems({ facts, items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) =>
    itemTexts(linted.item).flatMap(({ kind, name, text }) =>
      locales.flatMap((locale) => {
        const filled = withFigures(text[locale], facts, locale)
        const problem = (found: string, expected: string) =>
          itemProblem(linted, 'LT20', `${name} (${locale})`, found, expected)
        const found = markOf(filled)
        const limit = longest[kind]?.[locale]
        return [
          ...(found ? [problem(found, 'plain words, **strong** and `code` alone')] : []),
          ...(limit !== undefined && filled.length > limit
            ? [problem(`${filled.length} characters`, `at most ${limit}`)]
            : []),
        ]
      }),
    ),
  )
}

function markOf(text: string): string | null {
  // A reference that leads nowhere has a rule of its own.
  const plain = text
    .replaceAll(/`[^`\n\\]+`/g, 'x')
    .replaceAll(/\*\*([^*\n]+)\*\*/g, '$1')
    .replaceAll(/\[\[[^\][]*\]\]/g, 'x')
  return marks.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}
