import { acceptedSpellings } from '@/lib/domain/lesson/term-spellings'
import type { Problem } from '@/lib/domain/notes/problem'
import { itemProblem } from './item-problem'
import { itemTexts } from './item-texts'
import type { LintContext } from './lint-context'

/** [LT17] Korean texts use the glossary's Korean word. */
export function latinWordProblems({ glossary, items }: LintContext): readonly Problem[] {
  const koreanWords = new Map(
    glossary.ko
      .filter(({ name }) => !/[A-Za-z]/.test(name))
      .flatMap(({ name, english }) =>
        acceptedSpellings({ name: english, english }).map((word) => [word.toLowerCase(), name]),
      ),
  )
  if (koreanWords.size === 0) return []
  const pattern = standingAlone([...koreanWords.keys()])
  return items.flatMap((linted) =>
    itemTexts(linted.item).flatMap(({ name, text }) => {
      const plain = text.ko.replaceAll(/`[^`]*`|\[\[[^\]]*\]\]/g, ' ')
      return (plain.match(pattern) ?? []).map((word) => {
        const expected = `"${koreanWords.get(word.toLowerCase())}"`
        return itemProblem(linted, 'LT17', `${name} (ko)`, `"${word}"`, expected)
      })
    }),
  )
}

/** English names where they stand by themselves: `Stream`, but not `DynamoDB Streams`. */
function standingAlone(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  const any = longestFirst.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return new RegExp(
    `(?<![A-Za-z0-9@/.-])(?<![A-Za-z0-9] )(?:${any})(?! ?[A-Za-z0-9]|[-/.@][A-Za-z0-9])`,
    'gi',
  )
}
