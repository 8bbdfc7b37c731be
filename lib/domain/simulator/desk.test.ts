import { describe, expect, it } from 'vitest'
import { deskOf, nextDesk, shownProblems } from './desk'
import { numberField, switchField, textField } from './field'
import { outcomeText } from './outcome-text'
import { settingText } from './setting-text'
import { simulator } from './simulator'

interface Setting {
  readonly memoryMb: number
  readonly isFree: boolean
  readonly note: string
}

const label = (en: string) => ({ ko: `${en}(한글)`, en })
const summer = simulator<Setting>({
  slug: 'summer',
  title: label('Summer'),
  summary: label('Sums.'),
  facts: [],
  prices: [],
  groups: [{ id: 'all', name: label('All') }],
  fields: () => ({
    memoryMb: numberField({
      label: label('Memory'),
      unit: { ko: 'MB', en: 'MB' },
      min: 1,
      max: 10_240,
    }),
    isFree: switchField({ label: label('Free') }),
    note: textField({ label: label('Note'), when: { field: 'isFree', is: [true] } }),
  }),
  presets: [
    { id: 'first', name: label('First'), setting: { memoryMb: 1536, isFree: true, note: '' } },
    { id: 'other', name: label('Other'), setting: { memoryMb: 128 } },
  ],
  checks: { note: (text) => (text === '{' ? label('Close the brace.') : null) },
  run: () => ({
    results: [{ id: 'a', label: label('Sum'), value: label('2 GB'), note: null, asked: null }],
    lines: [{ says: label('Sum'), from: label('1 + 1'), to: label('2'), because: [] }],
    notices: [{ kind: 'trap', says: label('Mind the unit.'), because: [] }],
    charts: [],
    tables: [
      {
        id: 't',
        caption: label('Parts'),
        columns: [
          { name: label('Part'), numeric: false },
          { name: label('Size'), numeric: true },
        ],
        rows: [[label('one'), label('1')]],
      },
    ],
  }),
  varies: ['memoryMb'],
})
const book = { figures: {}, prices: {} }
const start = deskOf({ memoryMb: 1536, isFree: true, note: '' })
const write = (desk: typeof start, field: string, text: string) =>
  nextDesk(summer, book, desk, { type: 'field_written', field, text })

describe('nextDesk', () => {
  it('takes what can be read', () => {
    const desk = write(start, 'memoryMb', '2,048')
    expect(desk.setting.memoryMb).toBe(2048)
    expect(desk.drafts.memoryMb).toBe('2,048')
  })

  it('keeps what was written and the last good value where it cannot be read', () => {
    const desk = write(write(start, 'memoryMb', '2048'), 'memoryMb', '20x')
    expect(desk.drafts.memoryMb).toBe('20x')
    expect(desk.setting.memoryMb).toBe(2048)
    expect(shownProblems(desk, summer.fields(book)).map(({ field }) => field)).toEqual(['memoryMb'])
    expect(write(desk, 'memoryMb', '204').problems).toEqual({})
  })

  it('asks the simulator whether a text makes sense', () => {
    const desk = write(start, 'note', '{')
    expect(desk.problems.note?.en).toBe('Close the brace.')
    expect(desk.setting.note).toBe('')
  })

  it('does not complain of a field that is not shown', () => {
    const desk = write(write(start, 'note', '{'), 'isFree', '0')
    expect(shownProblems(desk, summer.fields(book))).toEqual([])
  })

  it('clears every fault with a preset', () => {
    const setting = summer.presets[1]?.setting ?? {}
    const desk = nextDesk(summer, book, write(start, 'memoryMb', 'x'), {
      type: 'setting_chosen',
      setting,
    })
    expect(desk).toEqual(deskOf({ memoryMb: 128, isFree: true, note: '' }))
  })

  it('ignores fields that there are not', () => {
    expect(write(start, 'colour', 'red')).toEqual(start)
  })
})

describe('words of a setting', () => {
  it('names each field that is shown, with its unit as the language writes it', () => {
    const setting = { memoryMb: 1536, isFree: false, note: 'x' }
    expect(settingText(summer.fields(book), setting, 'ko').map(({ value }) => value)).toEqual([
      '1,536MB',
      '아니요',
    ])
    expect(settingText(summer.fields(book), setting, 'en')[0]?.value).toBe('1,536 MB')
  })

  it('puts inputs, results, working and tables into a text', () => {
    const text = outcomeText(
      'Summer',
      summer.fields(book),
      start.setting,
      summer.run(start.setting, book),
      'en',
      { book, evidence: {} },
    )
    expect(text).toBe(
      'Summer\n\nInputs\nMemory: 1,536 MB\nFree: yes\nNote: \n\nResults\nSum: 2 GB\n\nWorking\nSum: 1 + 1 = 2\n\nParts\nPart\tSize\none\t1\n\nWorth knowing\nMind the unit.',
    )
  })
})
