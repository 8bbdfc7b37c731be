import { describe, expect, it } from 'vitest'
import { buildLesson, textOf } from '@/lib/domain/item/item.fixture'
import { buildPair, buildSituation, buildStatement, buildStatements } from './drill.fixture'
import { drillItems, drillPairs, isDrilled } from './drill-pair'
import { buildMultiple, buildSingle } from './quiz.fixture'

const pair = buildPair()

describe('drillPairs', () => {
  it('takes the sides from the columns of the table, and the labels from its first', () => {
    const [found] = drillPairs(
      buildLesson({
        pairs: [
          {
            type: 'pair',
            id: 'sqs-sns',
            title: 'SQS와 SNS',
            blocks: [
              {
                type: 'comparison',
                id: 'compared',
                caption: '비교',
                columns: [
                  { key: 'aspect', name: '기준' },
                  { key: 'sqs', name: 'SQS' },
                  { key: 'sns', name: 'SNS' },
                ],
                rows: [{ key: 'job', label: '하는 일', cells: [textOf('쌓기'), textOf('보내기')] }],
              },
            ],
          },
        ],
      }),
    )
    expect(found).toMatchObject({
      id: 'sqs-sns',
      lesson: 'queues',
      anchor: 'pairs',
      sides: [{ name: 'SQS' }, { name: 'SNS' }],
      table: { aspect: '기준', rows: [{ label: '하는 일', cells: ['쌓기', '보내기'] }] },
    })
  })
})

describe('drillItems', () => {
  const asked = (...items: Parameters<typeof drillItems>[1]) =>
    drillItems(pair, items).map(({ id }) => id)

  it('[DR1] takes the statements of the pair, and its situations wherever they stand', () => {
    const other = buildSituation('patterns.authored.other', 'dax-elasticache')
    expect(
      asked(buildStatement('keeps', 'sqs'), buildSituation('patterns.authored.night'), other),
    ).toEqual(['queues.pair-side.sqs-sns.keeps.sqs', 'patterns.authored.night'])
  })

  it('[DR1] takes what is derived from its table, and from no other', () => {
    const ofTable = buildMultiple({
      id: 'queues.choose-all.compared.sqs',
      derivation: 'choose-all',
    })
    const whole = buildMultiple({ id: 'queues.choose-all.compared', derivation: 'choose-all' })
    const others = ['queues.choose-all.compared-more.sqs', 'topics.choose-all.compared.sqs'].map(
      (id) => buildMultiple({ id, derivation: 'choose-all' }),
    )
    expect(asked(ofTable, whole, ...others)).toEqual([ofTable.id, whole.id])
  })

  it('[DR1] leaves out statements of another pair', () => {
    const id = 'queues.pair-side.sqs-sns-fifo.keeps.sqs'
    expect(asked(buildSingle({ id, derivation: 'pair-side' }))).toEqual([])
  })
})

describe('isDrilled', () => {
  it('[DR1] asks for four quick statements', () => {
    const items = buildStatements(['keeps', 'sends'])
    expect(isDrilled(pair, items)).toBe(true)
    expect(isDrilled(pair, [...items.slice(1), buildSituation('patterns.authored.night')])).toBe(
      false,
    )
  })
})
