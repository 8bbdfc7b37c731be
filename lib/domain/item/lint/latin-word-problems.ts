import { termSpellings } from '@/lib/domain/item/term-words'
import type { GlossaryTerm } from '@/lib/domain/lesson/lesson'
import type { Problem } from '@/lib/domain/notes/problem'
import { itemProblem } from './item-problem'
import { itemTexts } from './item-texts'
import type { LintContext } from './lint-context'

/** [LT17] Korean texts use the glossary's Korean word. */
export function latinWordProblems({ glossary, items }: LintContext): readonly Problem[] {
  const words = glossary.ko.filter(({ name }) => !/[A-Za-z]/.test(name)).flatMap(patternsOf)
  return items.flatMap((linted) =>
    itemTexts(linted.item).flatMap(({ name, text }) => {
      const plain = text.ko.replaceAll(/`[^`]*`|\[\[[^\]]*\]\]/g, ' ')
      return words.flatMap(({ pattern, korean }) => {
        const found = pattern.exec(plain)?.[0]
        return found === undefined
          ? []
          : [itemProblem(linted, 'LT17', `${name} (ko)`, `"${found}"`, `"${korean}"`)]
      })
    }),
  )
}

/** The English names of a term where they stand by themselves: `Stream`, but not `DynamoDB Streams`. */
function patternsOf({ name, english }: GlossaryTerm) {
  return termSpellings({ name: english, english }).map((spelling) => ({
    korean: name,
    pattern: new RegExp(
      `(?<![A-Za-z0-9@/.-])(?<![A-Za-z0-9] )${spelling.replaceAll(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}(?! ?[A-Za-z0-9]|[-/.@][A-Za-z0-9])`,
      'i',
    ),
  }))
}
