import { describe, expect, it } from 'vitest'
import type { LessonComparison } from '@/lib/domain/lesson/lesson'
import { askableRows } from './comparison-cells'
import { factMap, factOf, figureOf, textOf } from './item.fixture'

const limit = factOf('limit', '최대 5개입니다.', 'Up to 5.', { most_s: 5 })
const unsure = factOf('unsure', '최대 7개입니다.', 'Up to 7.', { most_s: 7 }, { doubt: 'unclear' })

const table = (...rows: LessonComparison['rows']): LessonComparison => ({
  type: 'comparison',
  id: 'queues',
  caption: '대기열의 비교',
  columns: [
    { key: 'aspect', name: '기준' },
    { key: 'standard', name: '표준 대기열' },
    { key: 'fifo', name: 'FIFO 대기열' },
  ],
  rows,
})

const row = (key: string, standard: string, fifo: string) => ({
  key,
  label: key,
  cells: [textOf(standard), textOf(fifo)],
})

const keys = (...rows: LessonComparison['rows']) =>
  askableRows(table(...rows), factMap(limit, unsure)).map((cells) => cells[0]?.row)

describe('askableRows', () => {
  it('[IT9] keeps rows whose cells tell the columns apart', () => {
    expect(keys(row('order', '바뀔 수 있습니다', '지켜집니다'))).toEqual(['order'])
  })

  it('[IT9] leaves out a row whose cells say the same, or one of them what another says', () => {
    expect(
      keys(row('same', '256KB', '256 KB'), row('part', '최대 10개', '최대 10개, 압축하면 20개')),
    ).toEqual([])
  })

  it('[IT9] leaves out a row that names a column, even word by word', () => {
    expect(keys(row('named', 'FIFO 대기열보다 빠릅니다', '느립니다'))).toEqual([])
    expect(keys(row('by-word', '표준으로 만든 대기열', '차례를 지킵니다'))).toEqual([])
  })

  it('[IT9] leaves out remarks', () => {
    expect(keys(row('note', '싸게 시작합니다', '이름이 깁니다'))).toEqual([])
  })

  it('[IT14] leaves out a row that shows a figure in doubt', () => {
    const cells = [figureOf(limit, 'most_s'), figureOf(unsure, 'most_s')]
    expect(keys({ key: 'doubt', label: '한도', cells })).toEqual([])
    expect(
      keys({ key: 'sure', label: '한도', cells: [figureOf(limit, 'most_s'), textOf('없음')] }),
    ).toEqual(['sure'])
  })
})
