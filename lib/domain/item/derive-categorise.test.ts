import { describe, expect, it } from 'vitest'
import type { Lesson, LessonBlock, LessonText } from '@/lib/domain/lesson/lesson'
import { deriveItems } from './derive-items'
import { buildLesson, factMap, factOf, factsBlock, figureOf, textOf } from './item.fixture'

const fact = factOf('kinds', 'SQS에는 표준과 FIFO가 있습니다.', 'SQS has two kinds of queues.')
const unsure = factOf('unsure', 'SQS는 5초를 씁니다.', 'It takes 5 s.', { s: 5 }, { doubt: 'open' })
const facts = factMap(fact, unsure)

type Rows = Readonly<Record<string, readonly (string | LessonText)[]>>

const names = ['표준 대기열', 'FIFO 대기열', '무덤 대기열', '임시 대기열', '남의 대기열']

const lessonOf = (rows: Rows, overrides: Partial<Lesson> = {}): Lesson => {
  const width = Object.values(rows)[0]?.length ?? 0
  const table: LessonBlock = {
    type: 'comparison',
    id: 'kinds',
    caption: 'SQS 대기열의 비교',
    columns: [
      { key: 'aspect', name: '기준' },
      ...names.slice(0, width).map((name, index) => ({ key: `c${index}`, name })),
    ],
    rows: Object.entries(rows).map(([key, cells]) => ({
      key,
      label: `${key} 항목`,
      cells: cells.map((cell) => (typeof cell === 'string' ? textOf(cell) : cell)),
    })),
  }
  return buildLesson({ all: [factsBlock(fact), table] }, overrides)
}

const categorised = (lesson: Lesson, ...twins: readonly Lesson[]) => {
  const context = { facts, lessons: [lesson], ...(twins.length > 0 ? { twins } : {}) }
  return deriveItems(lesson, context).flatMap((item) => (item.type === 'categorise' ? [item] : []))
}

const two: Rows = {
  order: ['바뀝니다', '지킵니다'],
  speed: ['아주 빠릅니다', '조금 느립니다'],
  price: ['비쌉니다', '저렴합니다'],
}
const three: Rows = {
  order: ['바뀝니다', '지킵니다', '모릅니다'],
  speed: ['아주 빠릅니다', '조금 느립니다', '멈췄습니다'],
  price: ['비쌉니다', '저렴합니다', '무료입니다'],
  use: ['보통 씁니다', '가끔 씁니다', '드물게 씁니다'],
  size: ['큽니다', '작습니다', '중간입니다'],
}

describe('deriveCategorise', () => {
  it('[IT21] puts cells back into the columns of their table, with the label of their row', () => {
    const [item] = categorised(lessonOf(two))
    expect(item?.id).toBe('queues.categorise.kinds')
    expect(item?.stem).toBe('SQS 대기열의 비교: 각 내용이 어디에 해당하는지 나누십시오.')
    expect(item?.right.map(({ text }) => text)).toEqual(['표준 대기열', 'FIFO 대기열'])
    expect(item?.left).toHaveLength(4)
    const columnOf = new Map(item?.right.map(({ id, text }) => [id, text]))
    for (const { id, text, why } of item?.left ?? []) {
      const [label = '', cell = ''] = text.split(': ')
      const cells = two[label.replace(' 항목', '')] ?? []
      const place = cells.indexOf(cell)
      expect(columnOf.get(item?.answer[id] ?? '')).toBe(names[place])
      expect(why).toBe(`‘${names[place]}’에 해당합니다. ${names[1 - place]}: ${cells[1 - place]}.`)
    }
  })

  it.each([
    ['two columns', two, 2],
    ['three columns', three, 3],
    ['as many columns as rows', Object.fromEntries(Object.entries(three).slice(0, 3)), 3],
    ['twice as many rows as columns', { ...two, use: ['보통 씁니다', '가끔 씁니다'] }, 2],
    [
      'four columns',
      Object.fromEntries(
        Object.entries(three).map(([key, cells]) => [key, [...cells, `${key} 밖`]]),
      ),
      4,
    ],
  ])('[IT21] fills every category, never with one cell twice: %s', (_name, rows, columns) => {
    const [item] = categorised(lessonOf(rows))
    expect(item?.left.length).toBeGreaterThanOrEqual(4)
    expect(item?.left.length).toBeLessThanOrEqual(6)
    expect(new Set(item?.left.map(({ id }) => id)).size).toBe(item?.left.length)
    expect(new Set(Object.values(item?.answer ?? {})).size).toBe(columns)
  })

  it('[IT21] needs three rows, and two to four columns', () => {
    const { order = [], speed = [] } = two
    expect(categorised(lessonOf({ order, speed }))).toEqual([])
    const wide = Object.fromEntries(
      Object.entries(three).map(([key, cells]) => [key, [...cells, `${key} 밖`, `${key} 안`]]),
    )
    expect(categorised(lessonOf(wide))).toEqual([])
  })

  it('[IT9] leaves out rows that say the same, or a word of their own column', () => {
    expect(categorised(lessonOf({ ...two, price: ['같습니다', '같습니다'] }))).toEqual([])
    expect(categorised(lessonOf({ ...two, price: ['비쌉니다', 'FIFO라 쌉니다'] }))).toEqual([])
    // All of them are queues: the word gives none away.
    expect(categorised(lessonOf({ ...two, price: ['비싼 대기열', '싼 것'] }))).toHaveLength(1)
  })

  it('[IT14] leaves out rows that show a figure in doubt', () => {
    expect(categorised(lessonOf({ ...two, price: [figureOf(unsure, 's'), '길어요'] }))).toEqual([])
  })

  it('[IT2] sorts only what the other language can ask too', () => {
    const rows = { ...two, use: ['보통 씁니다', '가끔 씁니다'] }
    const twin = lessonOf({ ...rows, use: ['같습니다', '같습니다'] }, { locale: 'en' })
    const korean = lessonOf(rows)
    const [item] = categorised(korean, twin)
    const [other] = categorised(twin, korean)
    expect(item?.left.map(({ id }) => id)).toEqual(other?.left.map(({ id }) => id))
    expect(item?.left.filter(({ text }) => text.startsWith('use'))).toEqual([])
  })

  it('[IT3] keeps the ids of its cells when other rows are reworded', () => {
    const [before] = categorised(lessonOf(three))
    const [after] = categorised(lessonOf({ ...three, order: ['섞입니다', '섞지 않습니다', '?가'] }))
    expect(after?.left.map(({ id }) => id)).toEqual(before?.left.map(({ id }) => id))
  })
})
