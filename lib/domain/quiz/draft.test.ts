import { describe, expect, it } from 'vitest'
import { type Draft, type DraftEvent, emptyDraft, isComplete, nextDraft } from './draft'
import {
  buildCloze,
  buildMatching,
  buildMultiple,
  buildNumber,
  buildOrdering,
  buildSingle,
  buildTrueFalse,
} from './quiz.fixture'

const toggle = (optionId: string): DraftEvent => ({ type: 'choice_toggled', optionId })
const draftOf = (item: Parameters<typeof nextDraft>[0], ...events: DraftEvent[]): Draft =>
  events.reduce((draft, event) => nextDraft(item, draft, event), emptyDraft(item))

describe('nextDraft', () => {
  it('[QZ1] replaces the choice of a single-answer item', () => {
    const draft = draftOf(buildSingle(), toggle('ec2'), toggle('lambda'))
    expect(draft).toEqual({ type: 'single', choice: 'lambda' })
  })

  it('[QZ1] adds to several choices and takes one back', () => {
    const draft = draftOf(buildMultiple(), toggle('ec2'), toggle('s3'), toggle('ec2'))
    expect(draft).toEqual({ type: 'multiple', choices: ['s3'] })
  })

  it('[QZ1] sets true or false', () => {
    const chosen = draftOf(buildTrueFalse(), { type: 'value_chosen', value: false })
    expect(chosen).toEqual({ type: 'true_false', value: false })
  })

  it('keeps what is typed, spaces and all', () => {
    const typed = draftOf(buildCloze(), { type: 'text_typed', text: ' 콜드 ', gap: 0 })
    expect(typed).toEqual({ type: 'cloze', texts: [' 콜드 '] })
  })

  it.each([
    { id: 'two', by: -1, order: ['two', 'one', 'three'] },
    { id: 'two', by: 1, order: ['one', 'three', 'two'] },
    { id: 'one', by: -1, order: ['one', 'two', 'three'] },
    { id: 'three', by: 1, order: ['one', 'two', 'three'] },
    { id: 'nine', by: 1, order: ['one', 'two', 'three'] },
  ] as const)('[QZ2] moves $id by $by within the list', ({ id, by, order }) => {
    const moved = draftOf(buildOrdering(), { type: 'option_moved', optionId: id, by })
    expect(moved).toEqual({ type: 'ordering', order })
  })

  it('[QZ2] sets a pair, replaces it, and takes it back', () => {
    const set = { type: 'pair_set', leftId: 'dax', rightId: 'expiry' } as const
    const replaced = { ...set, rightId: 'cache' }
    const item = buildMatching()
    expect(draftOf(item, set, replaced)).toEqual({ type: 'matching', pairs: { dax: 'cache' } })
    expect(draftOf(item, set, { ...set, rightId: null })).toEqual({ type: 'matching', pairs: {} })
  })

  it.each([
    { item: buildSingle(), event: toggle('sqs') },
    { item: buildMultiple(), event: toggle('sqs') },
    { item: buildMatching(), event: { type: 'pair_set', leftId: 'sqs', rightId: 'cache' } },
    { item: buildMatching(), event: { type: 'pair_set', leftId: 'dax', rightId: 'sqs' } },
    { item: buildNumber(), event: toggle('s3') },
    { item: buildSingle(), event: { type: 'text_typed', text: 's3', gap: 0 } },
    { item: buildSingle(), event: { type: 'option_moved', optionId: 's3', by: 1 } },
  ] as const)('[QZ2] takes no $event.type that is not of this $item.type', ({ item, event }) => {
    expect(draftOf(item, event)).toEqual(emptyDraft(item))
  })
})

describe('isComplete', () => {
  const pairDax = { type: 'pair_set', leftId: 'dax', rightId: 'cache' } as const
  const pairTtl = { type: 'pair_set', leftId: 'ttl', rightId: 'expiry' } as const

  it.each([
    { name: 'no choice', item: buildSingle(), events: [], complete: false },
    { name: 'a choice', item: buildSingle(), events: [toggle('ec2')], complete: true },
    { name: 'no choices', item: buildMultiple(), events: [], complete: false },
    { name: 'some choices', item: buildMultiple(), events: [toggle('ec2')], complete: true },
    {
      name: 'one choice where two are asked for',
      item: buildMultiple({ choose: 2 }),
      events: [toggle('ec2')],
      complete: false,
    },
    {
      name: 'as many choices as are asked for',
      item: buildMultiple({ choose: 2 }),
      events: [toggle('ec2'), toggle('s3')],
      complete: true,
    },
    {
      name: 'more choices than are asked for',
      item: buildMultiple({ choose: 2 }),
      events: [toggle('ec2'), toggle('s3'), toggle('lambda')],
      complete: false,
    },
    {
      name: 'spaces',
      item: buildNumber(),
      events: [{ type: 'text_typed', text: ' ', gap: 0 }],
      complete: false,
    },
    {
      name: 'letters',
      item: buildNumber(),
      events: [{ type: 'text_typed', text: 'a', gap: 0 }],
      complete: true,
    },
    { name: 'an order', item: buildOrdering(), events: [], complete: true },
    { name: 'one pair of two', item: buildMatching(), events: [pairDax], complete: false },
    { name: 'all pairs', item: buildMatching(), events: [pairDax, pairTtl], complete: true },
  ] as const)('[QZ3] says $complete of $name', ({ item, events, complete }) => {
    expect(isComplete(item, draftOf(item, ...events))).toBe(complete)
  })
})
