import { projectRoot } from '@/lib/content/content-files'
import { itemBank } from '@/lib/content/items'
import { readLibrary } from '@/lib/content/library'
import { type ExportFormat, exportFormats, type ImportFormat } from '@/lib/domain/exchange/exchange'
import { exportItems } from '@/lib/domain/exchange/export-items'
import { importItems } from '@/lib/domain/exchange/import-items'
import type { AskedItem } from '@/lib/domain/item/item'
import { openingSeed } from '@/lib/domain/quiz/attempt-plan'
import { drawnItem } from '@/lib/domain/quiz/present-item'

type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Exports and imports this many items, copies of the real bank, in every format. Budget: 5,000 in under 3 s each. */
export async function benchExchange(count = 5000): Promise<Figures> {
  const bank = [...itemBank(await readLibrary(projectRoot), 'ko').values()].flat()
  const items = copies(
    bank.map((item) => drawnItem(item, openingSeed)),
    count,
  )
  const texts = new Map<ExportFormat, string>()
  const written = exportFormats.map((format) => {
    const startedAt = performance.now()
    const { text, items: exported } = exportItems(items, format, { locale: 'ko', tellIn: 'en' })
    texts.set(format, text)
    return [`export ${format}`, { items: exported, seconds: secondsSince(startedAt) }] as const
  })
  const files: readonly (readonly [ImportFormat, string])[] = [
    ['gift', texts.get('gift') ?? ''],
    ['aiken', aiken(items, count)],
    ['csv', texts.get('csv') ?? ''],
    ['json', texts.get('json') ?? ''],
  ]
  const read = files.map(([format, text]) => {
    const startedAt = performance.now()
    const { items: imported, problems } = importItems(text, format, 'en')
    const seconds = secondsSince(startedAt)
    return [
      `import ${format}`,
      { items: imported.length, problems: problems.length, seconds },
    ] as const
  })
  return Object.fromEntries([...written, ...read])
}

/** Each with an id and a stem of its own. */
function copies(bank: readonly AskedItem[], count: number): readonly AskedItem[] {
  return Array.from({ length: count }, (_, index) => {
    const item = bank[index % bank.length]
    return item === undefined
      ? []
      : [{ ...item, id: `${item.id}.${index}`, stem: `${index}: ${item.stem}` }]
  }).flat()
}

/** Nothing is exported as Aiken, which holds single choices alone. */
function aiken(items: readonly AskedItem[], count: number): string {
  const singles = items.flatMap((item) => (item.type === 'single' ? [item] : []))
  const letters = 'ABCDEF'
  const questions = Array.from({ length: count }, (_, index) => {
    const { stem, options, answer } = singles[index % singles.length] ?? singles[0] ?? noItem
    const lines = options.map(({ text }, place) => `${letters[place]}. ${text}`)
    const right = options.findIndex(({ id }) => id === answer)
    return [`${index} ${stem}`, ...lines, `ANSWER: ${letters[right]}`].join('\n')
  })
  return questions.join('\n\n')
}

const noItem = { stem: '', options: [], answer: '' }

function secondsSince(startedAt: number): number {
  return Number(((performance.now() - startedAt) / 1000).toFixed(3))
}
