import { describe, expect, it } from 'vitest'
import { factOf, indexOf } from './item.fixture'
import { mutatedClaim } from './mutated-claim'
import { numberGaps } from './number-gap'

function mutated(ko: string, en: string, figures: Record<string, number>) {
  const fact = factOf('limit', ko, en, figures)
  const [gap] = numberGaps(fact, 'ko')
  return gap ? mutatedClaim(indexOf(fact), fact, gap, 'ko') : null
}

describe('mutatedClaim', () => {
  it('changes the figure everywhere it is written', () => {
    const claim = mutated(
      'SQS 시간은 최대 900초(15분)입니다.',
      'It is up to 900 seconds (15 minutes).',
      {
        max_s: 900,
      },
    )
    expect(claim?.right).toBe('900초')
    expect(claim?.claim).toBe(`SQS 시간은 최대 ${claim?.shown}입니다.`)
    expect(claim?.shown).not.toBe('900초')
  })

  it('[IT8] makes no false statement of what may be true of another value as well', () => {
    expect(
      mutated('SQS는 200개가 넘는 서비스와 연결됩니다.', 'It connects to more than 200 services.', {
        services: 200,
      }),
    ).toBeNull()
    expect(
      mutated('SQS는 200초 안에 지웁니다.', 'It deletes within 200 seconds.', { most_s: 200 }),
    ).toBeNull()
  })
})
