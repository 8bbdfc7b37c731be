import { describe, expect, it } from 'vitest'
import { factMap, factOf } from '@/lib/domain/item/item.fixture'
import { templateSchema } from './template'
import { buildTemplate, rightTemplate } from './template.fixture'
import { numberProblems, placeProblems } from './template-problems'

const unit = factOf('read-unit', '4KB를 한 번 읽습니다.', 'One read of 4 KB.', {
  block_kb: 4,
  units_per_read: 1,
  regions: [1, 2],
})
const facts = factMap(unit)

const problems = (overrides: Readonly<Record<string, unknown>>) =>
  templateSchema
    .safeParse({ ...rightTemplate, ...overrides })
    .error?.issues.map(({ path, message }) => [...path, message].join(': ')) ?? []

describe('templateSchema', () => {
  it('[PT1] takes a right one', () => {
    expect(problems({})).toEqual([])
  })

  it.each([
    ['model', { model: 'get-tiem' }],
    ['variables', { variables: { itemKb: [5] } }],
    ['unit', { unit: 'RCU' }],
    ['surprise', { surprise: true }],
    ['figures: blockKb', { figures: { ...rightTemplate.figures, blockKb: '4' } }],
  ])('[PT1] names the field that is wrong: %s', (field, overrides) => {
    expect(problems(overrides).join()).toContain(field)
  })

  it('[PT2] wants every input of its model, and no other', () => {
    const { blockKb } = rightTemplate.figures
    expect(problems({ figures: { blockKb } })).toEqual([
      expect.stringContaining('found no unitsPerBlock; expected the inputs of get-item'),
    ])
    const more = { ...rightTemplate.figures, granularityMs: 'read-unit#block_kb' }
    expect(problems({ figures: more })).toEqual([
      expect.stringContaining('found granularityMs; expected the inputs of get-item'),
    ])
  })

  it('[PT2] takes figures only of its facts', () => {
    expect(problems({ facts: ['another'] })).toContainEqual(
      'figures.blockKb: found read-unit#block_kb; expected a figure of another',
    )
  })

  const { stem, worked } = rightTemplate

  it.each([
    [
      'a placeholder that nothing fills',
      { stem: { ko: `${stem.ko} {size}`, en: `${stem.en} {size}` } },
      /^stem\.ko: found \{size\}; expected one of itemKb/,
    ],
    [
      'a step in the stem',
      { stem: { ko: `${stem.ko} {blocks}`, en: `${stem.en} {blocks}` } },
      /^stem\.ko: found \{blocks\}/,
    ],
    [
      'other placeholders in English',
      { worked: { ...worked, en: ['{blocks} blocks.', '{blocks} × {perSecond} = {answer}'] } },
      /^worked: found the placeholders .* expected the same in both$/,
    ],
    [
      'a variable that the stem does not tell',
      { stem: { ko: '{itemKb}KB를 읽습니다.', en: 'It reads {itemKb} KB.' } },
      /^stem: found no \{perSecond\}/,
    ],
    [
      'a number typed by hand',
      { worked: { ...worked, ko: ['{itemKb}KB는 4KB 단위로 {blocks}블록입니다.', worked.ko[1]] } },
      /^worked\.ko: found the number 4;/,
    ],
    [
      'a last line without the answer',
      { worked: { ko: [...worked.ko].reverse(), en: [...worked.en].reverse() } },
      /^worked\.ko: found no \{answer\} in the last line/,
    ],
    [
      'fewer lines in one language',
      { worked: { ...worked, en: [worked.en.join(' ')] } },
      /^worked: found more lines in one language/,
    ],
    [
      'a value twice',
      { variables: { ...rightTemplate.variables, perSecond: [20, 20] } },
      /^variables\.perSecond: found a value twice/,
    ],
  ])('[PT3] finds %s', (_name, overrides, message) => {
    expect(problems(overrides)).toContainEqual(expect.stringMatching(message))
  })

  it('[PT3] lets digits stand in names', () => {
    const words = { ko: `S3와 EC2에서 ${stem.ko}`, en: `From S3 and EC2: ${stem.en}` }
    expect(problems({ stem: words })).toEqual([])
  })
})

describe('numberProblems', () => {
  it('[PT4] finds nothing where every draw works out', () => {
    expect(numberProblems(buildTemplate(), facts)).toEqual([])
  })

  it('[PT4] finds a figure that is not there, or no single number', () => {
    const gone = { ...rightTemplate.figures, blockKb: 'read-unit#block' }
    expect(numberProblems(buildTemplate({ figures: gone }), facts)).toEqual([
      expect.stringContaining('figures.blockKb: read-unit#block'),
    ])
    const list = { ...rightTemplate.figures, blockKb: 'read-unit#regions' }
    expect(numberProblems(buildTemplate({ figures: list }), facts)).toHaveLength(1)
  })

  const twelve = Array.from({ length: 12 }, (_, index) => index + 5)

  it.each([
    ['no number', { itemKb: [5, 1.1], perSecond: [20, 30] }, 'found blocks NaN'],
    ['long decimals', { itemKb: [5, 9], perSecond: [20, 1 / 3] }, 'found answer 0.666'],
    ['an answer too long', { itemKb: [5, 9], perSecond: [20, 1e12] }, 'found answer 2000000000000'],
    ['the answer in its stem', { itemKb: [3, 9], perSecond: [20, 30] }, 'found the answer 20'],
    [
      'more draws than can be looked at',
      { itemKb: twelve, perSecond: twelve, items: twelve, more: twelve },
      'found 20736 draws',
    ],
  ])('[PT4] finds %s', (_name, variables, message) => {
    expect(numberProblems({ ...buildTemplate(), variables }, facts).join()).toContain(message)
  })
})

describe('placeProblems', () => {
  const lesson = {
    own: new Set(['read-unit']),
    taught: new Set(['read-unit', 'before']),
    sections: new Set(['units']),
  }

  it('[PT5] finds a section that the lesson does not have', () => {
    expect(placeProblems(buildTemplate({ section: 'modes' }), facts, lesson)).toEqual([
      'found section "modes"; expected one of units',
    ])
  })

  it('[PT5] finds facts that are unknown, in doubt or not taught yet', () => {
    expect(placeProblems(buildTemplate(), factMap(), lesson)).toEqual([
      'found the fact read-unit; expected an id of content/facts',
    ])
    expect(placeProblems(buildTemplate(), factMap({ ...unit, doubt: 'open' }), lesson)).toEqual([
      'found the fact read-unit, which is in doubt; expected a sure one',
    ])
    const later = { ...lesson, own: new Set<string>(), taught: new Set<string>() }
    expect(placeProblems(buildTemplate(), facts, later)).toHaveLength(2)
  })

  it('[PT5] finds nothing wrong with one in its place', () => {
    expect(placeProblems(buildTemplate(), facts, lesson)).toEqual([])
  })
})
