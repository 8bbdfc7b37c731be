import { sentencesOf } from '@/lib/domain/lesson/sentence'
import type { Problem } from '@/lib/domain/notes/problem'
import { itemProblem } from './item-problem'
import { itemTexts, type TextKind } from './item-texts'
import type { LintContext } from './lint-context'

const polite = /(?:니다|니까|십시오)$/
/** The endings that tell a sentence without a full stop from a noun phrase. */
const otherRegister =
  /(?:[해세어아에예네지]요|[죠까]요|(?:한|된|는|있|없|했|됐|었|았|이|아니)다|(?:인|는|은|한)가|할까|일까)$/

/** [LT16] Korean sentences end in 합니다체. */
export function registerProblems({ items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) =>
    itemTexts(linted.item).flatMap(({ kind, name, text }) =>
      sentencesOf(text.ko)
        .filter((sentence) => !isPolite(sentence, kind))
        .map((sentence) => {
          const found = `"…${sentence.slice(-12)}"`
          return itemProblem(linted, 'LT16', `${name} (ko)`, found, '합니다체 (…니다, …니까)')
        }),
    ),
  )
}

function isPolite(sentence: string, kind: TextKind): boolean {
  const words = sentence.replaceAll(/[\s.!?)"”’*`]+$/g, '')
  if (polite.test(words)) return true
  const whole = kind === 'stem' || kind === 'why' || /[.!?][)"”’*`]*$/.test(sentence)
  return !whole && !otherRegister.test(words)
}
