import { projectRoot } from '@/lib/content/content-files'
import { itemBank } from '@/lib/content/items'
import { readLibrary } from '@/lib/content/library'
import { gradeItem, type ItemAnswer } from '@/lib/domain/item/grade-item'
import type { AskedItem, MultipleItem, SingleItem } from '@/lib/domain/item/item'
import { presentItem } from '@/lib/domain/quiz/present-item'
import { assert } from '@/lib/shared/assert'
import { defaultLocale } from '@/lib/shared/locale'
import { type Random, seededRandom, shuffled } from '@/lib/shared/random'

/** As many items as an exam asks. */
const examLength = 65

/** Grades attempts at an exam of real items, each presented and answered in its own way. Budget: 10,000 in under 2 s. */
export async function benchQuiz(attempts = 10_000): Promise<Readonly<Record<string, number>>> {
  const items = await examItems()
  const answers = answerSheets(items)
  const startedAt = performance.now()
  let correct = 0
  for (let attempt = 0; attempt < attempts; attempt++) {
    const sheet = answers[attempt % answers.length] ?? []
    for (const { item, answer } of sheet) if (gradeItem(item, answer).correct) correct++
  }
  const seconds = (performance.now() - startedAt) / 1000
  const asked = attempts * items.length
  assert(correct > 0 && correct < asked, 'The answers are neither all right nor all wrong')
  return {
    attempts,
    items: items.length,
    seconds: Number(seconds.toFixed(3)),
    perSecond: Math.round(attempts / seconds),
  }
}

type ChoiceItem = SingleItem | MultipleItem

async function examItems(): Promise<readonly ChoiceItem[]> {
  const bank = itemBank(await readLibrary(projectRoot), defaultLocale)
  const written = [...bank.values()]
    .flat()
    .flatMap((item) =>
      item.origin === 'authored' && (item.type === 'single' || item.type === 'multiple')
        ? [item]
        : [],
    )
  return shuffled(written, seededRandom('exam')).slice(0, examLength)
}

interface Answered {
  readonly item: AskedItem
  readonly answer: ItemAnswer
}

const sheets = 100

/** Different sheets, so that no two attempts in a row are graded alike. */
function answerSheets(items: readonly ChoiceItem[]): readonly (readonly Answered[])[] {
  return Array.from({ length: sheets }, (_, sheet) => {
    const random = seededRandom(`sheet ${sheet}`)
    return items.map((item) => ({
      item: presentItem(item, `sheet ${sheet}`),
      answer: anyAnswer(item, random),
    }))
  })
}

function anyAnswer(item: ChoiceItem, random: Random): ItemAnswer {
  const ids = shuffled(
    item.options.map(({ id }) => id),
    random,
  )
  return item.type === 'single'
    ? { type: 'single', choice: ids[0] ?? '' }
    : { type: 'multiple', choices: ids.slice(0, item.choose ?? 1) }
}
