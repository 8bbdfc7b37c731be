import { describe, expect, it } from 'vitest'
import { buildFact } from '@/lib/domain/fact/fact.fixture'
import type { Item } from '@/lib/domain/item/item'
import { buildAuthoredItem, optionDraft } from './authored-item.fixture'
import { authoredItemId, compileItem } from './compile-item'

const fact = buildFact({
  figures: { max_messages: 40, kept_s: 900 },
  status: 'wrong',
  notesSay: { ko: '대기열은 끝없이 담습니다.', en: 'A queue holds any number.' },
})
const settledFact = buildFact({
  id: 'queue-order',
  source: { title: 'Order guide', url: 'https://example.com/order' },
  doubt: 'Two pages differ.',
  settled: { ko: '순서를 지킬 수 있습니다.', en: 'Order can be kept.' },
})
const facts = new Map([fact, settledFact].map((one) => [one.id, one]))
const compile = (
  ...[overrides, locale = 'ko']: [Parameters<typeof buildAuthoredItem>[0]?, ('ko' | 'en')?]
) => compileItem(buildAuthoredItem(overrides), 'queues', facts, locale)
const optionsOf = (item: Item) => ('options' in item ? item.options : [])
const options = (right: number, all: number) =>
  Array.from({ length: all }, (_, index) =>
    optionDraft(`o${index}`, index < right ? { right: true } : { fails: ['speed'] }),
  )

describe('compileItem', () => {
  it('[AU8] names an item after its lesson, for life', () => {
    expect(authoredItemId('queues', 'orders-at-night')).toBe('queues.authored.orders-at-night')
    expect(compile()).toMatchObject({
      id: 'queues.authored.orders-at-night',
      lesson: 'queues',
      anchor: 'queues',
      origin: 'authored',
      derivation: null,
      factIds: ['queue-depth'],
    })
  })

  it('[AU8] gives both languages the same options in the same order', () => {
    const [ko, en] = [compile(), compile({}, 'en')]
    expect(optionsOf(en).map(({ id }) => id)).toEqual(optionsOf(ko).map(({ id }) => id))
    expect(optionsOf(ko).map(({ text }) => text)).toContain('short 대기열을 둡니다.')
    expect(optionsOf(en).map(({ text }) => text)).toContain('Put in the queue short.')
    const answers = [ko, en].map((item) => ('answer' in item ? item.answer : null))
    expect(answers[0]).toEqual(answers[1])
  })

  it('[AU8] keeps an option, whatever is written before it or about it', () => {
    const idsByText = (item: Item) =>
      Object.fromEntries(optionsOf(item).map(({ id, text }) => [text, id]))
    const reversed = compile({ options: options(1, 4).toReversed() })
    expect(idsByText(reversed)).toEqual(idsByText(compile({ options: options(1, 4) })))
  })

  it('[AU8] has an order that tells nothing: the first of a file stands in every place', () => {
    const places = Array.from({ length: 400 }, (_, index) => {
      const item = compile({ id: `situation-${index}` })
      return optionsOf(item).findIndex(({ text }) => text.startsWith('short'))
    })
    const counts = [0, 1, 2, 3].map((place) => places.filter((one) => one === place).length)
    // 100 each, give or take four standard deviations.
    for (const count of counts) expect(Math.abs(count - 100)).toBeLessThan(35)
  })

  it('[AU8] fills in the figures of every text, as the language writes them', () => {
    const text = { ko: '[[queue-depth#kept_s]]', en: '[[queue-depth#kept_s]]' }
    const filled = (locale: 'ko' | 'en') => {
      const item = compile(
        {
          stem: text,
          working: text,
          requirements: [
            { key: 'speed', text },
            { key: 'keep', text },
          ],
          options: options(1, 4).map((option) => ({ ...option, text, why: text })),
        },
        locale,
      )
      return [
        item.stem,
        item.scenario?.working,
        ...(item.scenario?.requirements ?? []).map((one) => one.text),
        ...optionsOf(item).flatMap((option) => [option.text, option.why]),
      ]
    }
    expect(new Set(filled('ko'))).toEqual(new Set(['15분']))
    expect(new Set(filled('en'))).toEqual(new Set(['15 minutes']))
  })

  it('[AU9] asks for one of four, and says how many of five and six', () => {
    const form = (right: number, all: number) => {
      const item = compile({ options: options(right, all) })
      return item.type === 'multiple' ? [item.choose, item.answer.length] : item.type
    }
    expect(form(1, 4)).toBe('single')
    expect(form(2, 5)).toEqual([2, 2])
    expect(form(3, 6)).toEqual([3, 3])
  })

  it('[AU9] says of every option which requirements it fails', () => {
    const item = compile()
    const byText = Object.fromEntries(
      optionsOf(item).map(({ id, text }) => [text.split(' ')[0], item.scenario?.fails[id]]),
    )
    expect(byText).toEqual({ short: [], long: ['speed'], wide: ['speed'], none: ['speed', 'keep'] })
    expect(item.scenario).toMatchObject({ decisive: 'speed', domain: 'resilient', difficulty: 2 })
  })

  it('[AU10] explains with what every fact says, or what is settled of it', () => {
    expect(compile({ facts: ['queue-order', 'queue-depth'] }, 'en').explanation).toEqual({
      text: 'Order can be kept. A queue holds up to 40 messages.',
      correction: 'A queue holds any number.',
      source: { title: 'Order guide', url: 'https://example.com/order', checked: '2026-11' },
    })
  })
})
