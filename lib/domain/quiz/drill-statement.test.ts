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
    const names = drillStatement(pair, item)?.sides.map(({ text }) => text)
    expect(names).toEqual(['SQS', 'SNS'])
  })

  it('knows a situation and another item as none', () => {
    expect(drillStatement(pair, buildSituation('patterns.authored.night'))).toBeNull()
    expect(drillStatement(pair, buildTrueFalse())).toBeNull()
    expect(drillStatement(pair, buildStatement('gone', 'sqs'))).toBeNull()
  })
})
