import { describe, expect, it } from 'vitest'
import { buildPair, buildSituation, buildStatement } from './drill.fixture'
import { drillStatement } from './drill-statement'
import { presentItem } from './present-item'
import { buildTrueFalse } from './quiz.fixture'

const pair = buildPair()

describe('drillStatement', () => {
  it('shows the label and the words of the cell that is asked', () => {
    expect(drillStatement(pair, buildStatement('keeps', 'sns'))).toMatchObject({
      label: 'keeps?',
      text: 'keeps SNS',
    })
  })

  it.each(['a', 'b', 'c', 'd'])('[DR6] keeps the sides in their places with seed %s', (seed) => {
    const item = presentItem(buildStatement('sends', 'sqs'), seed)
    const shown = drillStatement(pair, item)
    expect(shown?.sides.map(({ name }) => name)).toEqual(['SQS', 'SNS'])
    expect(item).toMatchObject({ answer: shown?.sides[0]?.id })
  })

  it('shows what each side has in the row, and keeps the fact for the explanation', () => {
    const item = buildStatement('keeps', 'sqs')
    const text = 'keeps?: SQS – keeps SQS / SNS – keeps SNS. 대기열은 쌓아 둡니다.'
    const explanation = { ...item.explanation, text }
    const shown = drillStatement(pair, { ...item, explanation })
    expect(shown?.sides.map(({ cell }) => cell)).toEqual(['keeps SQS', 'keeps SNS'])
    expect(shown?.explained.explanation.text).toBe('대기열은 쌓아 둡니다.')
  })

  it('knows a situation and another item as none', () => {
    expect(drillStatement(pair, buildSituation('patterns.authored.night'))).toBeNull()
    expect(drillStatement(pair, buildTrueFalse())).toBeNull()
    expect(drillStatement(pair, buildStatement('gone', 'sqs'))).toBeNull()
  })
})
