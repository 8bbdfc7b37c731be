import type { AskedItem, AskedType, Option } from '@/lib/domain/item/item'
import { plainText } from './inline-text'

/** An item of each type out of at least nine texts that differ from one another. */
export function itemOfTexts(
  type: AskedType,
  texts: readonly string[],
  id = 'own.sample',
): AskedItem {
  const text = (index: number) => texts[index] ?? `text ${index}`
  const option = (index: number): Option => ({
    id: `o${index}`,
    text: text(index),
    why: text(index + 4),
  })
  const options = [option(1), option(2), option(3), option(4)]
  const base = {
    id,
    lesson: 'lambda-limits',
    anchor: 'memory',
    factIds: ['limit-memory', 'limit-timeout'],
    origin: 'derived' as const,
    derivation: null,
    stem: text(0),
    scenario: null,
    explanation: {
      text: text(5),
      // A paragraph of its own: it has none inside.
      correction: text(6).replaceAll(/\n+/g, ' '),
      source: {
        title: 'Lambda quotas',
        url: 'https://example.com/a_b?c=1&d=2',
        checked: '2026-11',
      },
    },
  }
  switch (type) {
    case 'single':
      return { ...base, type, options, answer: 'o2' }
    case 'multiple':
      return { ...base, type, options, answer: ['o1', 'o4'], choose: 2 }
    case 'true_false':
      return { ...base, type, answer: true }
    case 'number':
      return {
        ...base,
        type,
        stem: `${text(0)} ____ ${text(1)}`,
        answer: { value: 0.25, unit: 'GB-초' },
        tolerance: 0.05,
        steps: ['0.5 × 0.5 = 0.25', '0.25 GB-초'],
      }
    case 'cloze':
      return {
        ...base,
        type,
        stem: `${text(0)} ____ ${text(1)}`,
        gaps: [{ type: 'words', answer: '서버리스', accepted: ['Serverless', '100%'] }],
      }
    case 'ordering':
      return { ...base, type, options, answer: ['o3', 'o1', 'o4', 'o2'] }
    case 'matching':
      return {
        ...base,
        type,
        left: [option(1), option(2)],
        right: [
          { ...option(2), id: 'r2', text: text(3) },
          { ...option(1), id: 'r1', text: text(4) },
        ],
        answer: { o1: 'r1', o2: 'r2' },
      }
    case 'categorise':
      return {
        ...base,
        type,
        left: [option(1), option(2), option(3)],
        right: [
          { id: 'r1', text: text(7), why: '' },
          { id: 'r2', text: text(8), why: '' },
        ],
        answer: { o1: 'r1', o2: 'r2', o3: 'r1' },
      }
  }
}

/** What an item asks and says, with words in place of the ids of options, which a file need not keep. */
export function asked(item: AskedItem) {
  const { id, type, stem, explanation, factIds, lesson } = item
  return { id, type, stem, explanation, factIds, lesson, ...answered(item) }
}

function answered(item: AskedItem) {
  switch (item.type) {
    case 'single':
      return { options: item.options.map((one) => [one.text, one.why, one.id === item.answer]) }
    case 'multiple': {
      const { options, answer, choose } = item
      return { choose, options: options.map((one) => [one.text, one.why, answer.includes(one.id)]) }
    }
    case 'ordering': {
      const { options, answer } = item
      return {
        options: options.map((one) => [one.text, one.why]),
        order: answer.map((id) => options.find((one) => one.id === id)?.text),
      }
    }
    case 'matching':
    case 'categorise': {
      const { left, right, answer } = item
      return {
        pairs: left.map((one) => [
          one.text,
          one.why,
          right.find(({ id }) => id === answer[one.id])?.text,
        ]),
        right: right.map(({ text }) => text).sort(),
      }
    }
    case 'number':
      return { answer: item.answer, tolerance: item.tolerance, steps: item.steps }
    case 'cloze':
      return { gaps: item.gaps }
    case 'true_false':
      return { answer: item.answer }
  }
}

/** The item as GIFT carries it: of no lesson, with plain rights, and reasons for options to choose from alone. */
export function carriedByGift(item: AskedItem): AskedItem {
  const bare = { ...item, lesson: '' }
  const silent = (options: readonly Option[]) => options.map((one) => ({ ...one, why: '' }))
  switch (bare.type) {
    case 'multiple':
      return { ...bare, choose: null }
    case 'ordering':
      return { ...bare, options: silent(bare.options) }
    case 'matching':
    case 'categorise': {
      const right = silent(bare.right).map((one) => ({ ...one, text: plainText(one.text) }))
      return { ...bare, left: silent(bare.left), right }
    }
    default:
      return bare
  }
}
