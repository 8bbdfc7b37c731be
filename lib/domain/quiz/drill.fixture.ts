import type { SingleItem } from '@/lib/domain/item/item'
import { optionId } from '@/lib/domain/item/option'
import { pairSideId } from '@/lib/domain/item/pair-side-id'
import type { QuizRef } from '@/lib/domain/progress/event'
import type { DrillPair, DrillSide } from './drill-pair'
import { buildScenario, buildSingle } from './quiz.fixture'

export const drillQuiz = (slug: string): QuizRef => ({ kind: 'drill', slug })

const sides: readonly DrillSide[] = [
  { key: 'sqs', name: 'SQS' },
  { key: 'sns', name: 'SNS' },
]

/** The pair of SQS and SNS, with as many rows as there are keys. */
export function buildPair(rows: readonly string[] = ['keeps', 'sends']): DrillPair {
  return {
    id: 'sqs-sns',
    lesson: 'queues',
    lessonTitle: '대기열',
    anchor: 'pairs',
    title: 'SQS와 SNS',
    why: '둘 다 메시지를 나릅니다.',
    table: {
      id: 'compared',
      caption: 'SQS와 SNS의 비교',
      aspect: '기준',
      rows: rows.map((key) => ({ key, label: `${key}?`, cells: [`${key} SQS`, `${key} SNS`] })),
    },
    decidingQuestion: '누가 꺼냅니까?',
    sides,
  }
}

/** The quick statement on one cell of that pair. */
export function buildStatement(row: string, column: string): SingleItem {
  const id = pairSideId('queues', { pair: 'sqs-sns', row, column })
  return buildSingle({
    id,
    lesson: 'queues',
    derivation: 'pair-side',
    options: sides.map(({ key, name }) => ({
      id: optionId(id, key),
      text: name,
      why: `Why ${key}.`,
    })),
    answer: optionId(id, column),
  })
}

/** Every quick statement on these rows. */
export function buildStatements(rows: readonly string[]): readonly SingleItem[] {
  return rows.flatMap((row) => sides.map(({ key }) => buildStatement(row, key)))
}

/** A written situation that tells the pair apart. */
export function buildSituation(id: string, pair = 'sqs-sns'): SingleItem {
  return buildSingle({
    id,
    lesson: 'patterns',
    origin: 'authored',
    scenario: buildScenario({ pair }),
  })
}
