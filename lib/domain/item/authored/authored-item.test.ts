import { describe, expect, it } from 'vitest'
import { authoredItemSchema } from './authored-item'
import { authoredDraft, optionDraft } from './authored-item.fixture'

/** What the schema says is wrong with an item with these changes. */
const refusals = (overrides: Record<string, unknown>) => {
  const parsed = authoredItemSchema.safeParse({ ...authoredDraft(), ...overrides })
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => [path.join('.'), message].join(' ').trim())
}

const requirement = (key: string) => ({ key, text: { ko: '가', en: 'a' } })
const options = (right: number, all: number) =>
  Array.from({ length: all }, (_, index) =>
    optionDraft(`o${index}`, index < right ? { right: true } : { fails: ['speed'] }),
  )

describe('an authored item', () => {
  it('[AU1] is a situation in both languages, its requirements and its options', () => {
    expect(refusals({})).toEqual([])
    expect(authoredItemSchema.parse(authoredDraft())).toMatchObject({
      pair: null,
      working: null,
      computed: [],
    })
  })

  it.each([
    ['[AU1]', 'no Korean stem', { stem: { en: 'Which?' } }, /^stem\.ko /],
    [
      '[AU1]',
      'an empty English stem',
      { stem: { ko: '무엇?', en: ' ' } },
      /^stem\.en expected English words$/,
    ],
    ['[AU1]', 'a field of another name', { hint: 'x' }, /hint/],
    [
      '[AU1]',
      'an id of other letters',
      { id: 'Orders_1' },
      /^id expected lower-case words and hyphens$/,
    ],
    ['[AU1]', 'a domain the exam has not', { domain: 'operations' }, /^domain /],
    ['[AU1]', 'a fourth degree of difficulty', { difficulty: 4 }, /^difficulty /],
    ['[AU2]', 'no fact', { facts: [] }, /^facts /],
    ['[AU2]', 'five facts', { facts: ['a', 'b', 'c', 'd', 'e'] }, /^facts /],
    ['[AU2]', 'a fact twice', { facts: ['a', 'a'] }, /^found a fact twice; expected each once$/],
    ['[AU3]', 'one requirement', { requirements: [requirement('speed')] }, /^requirements /],
    [
      '[AU3]',
      'five requirements',
      { requirements: ['speed', 'keep', 'a', 'b', 'c'].map(requirement) },
      /^requirements /,
    ],
    [
      '[AU3]',
      'two requirements of one key',
      { requirements: ['speed', 'speed'].map(requirement) },
      /^found two requirements of one key; expected its own each$/,
    ],
    [
      '[AU4]',
      'a decisive one that is none',
      { decisive: 'cost' },
      /^decisive "cost"; expected one of speed, keep$/,
    ],
    [
      '[AU4]',
      'a decisive one that parts nothing',
      { decisive: 'keep', options: options(1, 4) },
      /^no option fails "keep"; expected the decisive one to part$/,
    ],
    [
      '[AU5]',
      'two right of four',
      { options: options(2, 4) },
      /^found 2 right of 4 options; expected 1 of 4, 2 of 5, or 2 or 3 of 6$/,
    ],
    ['[AU5]', 'none right', { options: options(0, 4) }, /^found 0 right of 4 options/],
    ['[AU5]', 'one right of five', { options: options(1, 5) }, /^found 1 right of 5 options/],
    ['[AU5]', 'three options', { options: options(1, 3) }, /^options /],
    [
      '[AU5]',
      'two options of one key',
      { options: [...options(1, 3), optionDraft('o1', { fails: ['speed'] })] },
      /^found two options of one key; expected its own each$/,
    ],
    [
      '[AU6]',
      'a right option that fails',
      { options: [optionDraft('a', { right: true, fails: ['keep'] }), ...options(0, 3)] },
      /^the right option "a" fails something; expected nothing$/,
    ],
    [
      '[AU6]',
      'a wrong option that fails nothing',
      { options: [...options(1, 3), optionDraft('a', {})] },
      /^the option "a" fails nothing; expected right or fails$/,
    ],
    [
      '[AU6]',
      'a failed requirement that is none',
      { options: [...options(1, 3), optionDraft('a', { fails: ['cost'] })] },
      /^fails "cost"; expected one of speed, keep$/,
    ],
    [
      '[AU6]',
      'an option called wrong',
      { options: [...options(1, 3), optionDraft('a', { right: false, fails: ['speed'] })] },
      /^options\.3\.right /,
    ],
    [
      '[AU6]',
      'an option without its reason',
      {
        options: [...options(1, 3), { ...optionDraft('a', { fails: ['speed'] }), why: undefined }],
      },
      /^options\.3\.why /,
    ],
    ['[AU7]', 'a working in one language', { working: { ko: '1 + 1 = 2' } }, /^working\.en /],
    ['[AU7]', 'a computed number in words', { computed: ['200RCU'] }, /^computed\.0 /],
  ])('%s is refused with %s', (_rule, _what, overrides, message) => {
    expect(refusals(overrides)).toContainEqual(expect.stringMatching(message))
  })

  it.each([
    [1, 4],
    [2, 5],
    [2, 6],
    [3, 6],
  ])('[AU5] may have %d right of %d options', (right, all) => {
    expect(refusals({ options: options(right, all) })).toEqual([])
  })
})
