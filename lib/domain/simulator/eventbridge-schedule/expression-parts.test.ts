import { describe, expect, it } from 'vitest'
import { expressionParts } from './expression-parts'
import type { Service } from './schedule'

// As `cron-fields` has them.
const limits = { firstYear: 1970, lastYear: 2199 }
const parts = (expression: string, service: Service = 'rules') =>
  expressionParts(expression, service, limits)

describe('expressionParts', () => {
  it('tells what stands in each position and what it means', () => {
    const shown = parts('cron(0/15 8-17 ? 3,6 MON-FRI *)').parts
    expect(shown.map(({ field, text, means }) => [field.id, text, means?.ko, means?.en])).toEqual([
      ['minutes', '0/15', '0, 15, 30, 45분', '0, 15, 30 and 45'],
      ['hours', '8-17', '8시부터 17시까지', '8 through 17'],
      ['dayOfMonth', '?', '정하지 않음', 'not given'],
      ['month', '3,6', '3, 6월', 'March and June'],
      ['dayOfWeek', 'MON-FRI', '평일', 'Monday through Friday'],
      ['year', '*', '매년', 'every year'],
    ])
  })

  it.each([
    ['0/5 * L-2,LW * ? 2026-2040', 1, '매시'],
    ['0/5 * L-2,LW * ? 2026-2040', 2, '매월 마지막 날의 2일 전, 매월 마지막 평일'],
    ['0/5 * L-2,LW * ? 2026-2040', 5, '2026년부터 2040년까지'],
    ['0/5 * L-2,LW * ? 2026-2040', 0, '0분부터 55분까지 5분 간격'],
  ])('tells of %s, position %i: %s', (fields, position, ko) => {
    expect(parts(`cron(${fields})`).parts[position]?.means?.ko).toBe(ko)
  })

  it('marks what is wrong, and still reads the rest', () => {
    const { parts: shown, problems } = parts('cron(60 9 * * * *)')
    expect(shown.map(({ means }) => means?.en ?? null)).toEqual([
      null,
      '9',
      'every day',
      'every month',
      'every day',
      'every year',
    ])
    expect(shown[0]?.problems).toHaveLength(1)
    expect(problems.map(({ says }) => says.en)).toEqual([expect.stringContaining('both given')])
  })

  it('leaves a place empty where something is missing', () => {
    expect(parts('cron(0 9 * * ?)').parts.at(-1)?.text).toBeNull()
    expect(parts('cron(0 9 * * ?)').problems).toHaveLength(1)
    expect(parts('cron(0 9 * * ?)', 'scheduler').problems).toEqual([])
    expect(parts('cron()').parts.every(({ text }) => text === null)).toBe(true)
  })

  it.each(['rate(5 minutes)', 'at(2026-12-24T09:00:00)', 'hello', ''])(
    'has none for "%s"',
    (text) => {
      expect(parts(text).parts).toEqual([])
    },
  )
})
