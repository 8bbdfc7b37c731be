import { compileItem } from '@/lib/domain/item/authored/compile-item'
import { type ExamDomain, examDomains } from '@/lib/domain/notes/note'
import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import type { LintContext } from './lint-context'

/** Below this the bank is not finished, and its shares mean nothing. */
const finishedBank = 300
/** SAA-C03 exam guide, 2026-11: percent of the scored questions. */
const examShares: Readonly<Record<ExamDomain, number>> = {
  secure: 30,
  resilient: 26,
  performance: 24,
  cost: 20,
}
/** Percentage points. */
const leeway = 5
const itemsPerLesson = 8
/** Chi-squared, three degrees of freedom, one in a thousand. */
const unlikely = 16.27

/** [LT19] The bank as a whole is balanced as the exam is. */
export function bankProblems(context: LintContext): readonly Problem[] {
  if (context.items.length < finishedBank) return []
  const messages = [...domainShares(context), ...combined(context), ...keyPositions(context)]
  const whole = messages.map(([found, expected]) => problem('content/items', found, expected))
  return [...whole, ...thinLessons(context)]
}

type Finding = readonly [found: string, expected: string]

function problem(file: string, found: string, expected: string): Problem {
  return { file, line: 1, message: `[LT19] ${foundExpected(found, expected)}` }
}

function domainShares({ items }: LintContext): readonly Finding[] {
  return examDomains.flatMap((domain) => {
    const count = items.filter(({ item }) => item.domain === domain).length
    const share = (100 * count) / items.length
    const wanted = examShares[domain]
    if (Math.abs(share - wanted) <= leeway) return []
    const found = `${share.toFixed(1)} % of the items in the domain ${domain}`
    return [[found, `${wanted} %, give or take ${leeway} points`]]
  })
}

function combined({ items }: LintContext): readonly Finding[] {
  const count = items.filter(({ item }) => item.facts.length > 1).length
  if (3 * count >= items.length) return []
  return [[`${count} of ${items.length} items that combine facts`, 'a third or more']]
}

function keyPositions({ items, facts }: LintContext): readonly Finding[] {
  const places = items.flatMap(({ item, lesson }) => {
    const compiled = compileItem(item, lesson, facts, 'ko')
    if (compiled.type !== 'single') return []
    return [compiled.options.findIndex(({ id }) => id === compiled.answer)]
  })
  const counts = [0, 1, 2, 3].map((place) => places.filter((one) => one === place).length)
  const even = places.length / 4
  const chiSquared = counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0)
  if (chiSquared <= unlikely) return []
  return [[`keys ${counts.join(', ')} times in the four places`, 'each about as often']]
}

function thinLessons({ lessons, items }: LintContext): readonly Problem[] {
  return lessons.flatMap(({ slug }) => {
    const count = items.filter(({ lesson }) => lesson === slug).length
    if (count >= itemsPerLesson) return []
    return [problem(`content/items/${slug}.yaml`, `${count} items`, `at least ${itemsPerLesson}`)]
  })
}
