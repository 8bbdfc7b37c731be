import { describe, expect, it } from 'vitest'
import { amountText } from './amount-text'

describe('amountText', () => {
  it.each([
    [1, 'nodes', '1 node'],
    [2, 'nodes', '2 nodes'],
    [0, 'nodes', '0 nodes'],
    [1, 'indexes', '1 index'],
    [1, 'branches', '1 branch'],
    [1, 'RCUs', '1 RCU'],
    [1.5, 'RCUs', '1.5 RCUs'],
    [1, 'GB-seconds', '1 GB-second'],
    [1, 'ms', '1 ms'],
    [1, 'RPS', '1 RPS'],
    [1, 'Mbps', '1 Mbps'],
    [1, 's', '1 s'],
    [1, '%', '1%'],
    [12_000, '', '12,000'],
  ])('says %d %s as %s, and in Korean without a space', (value, unit, expected) => {
    const korean = { ko: '개', en: unit }
    expect(amountText(value, korean)).toEqual({
      ko: `${value.toLocaleString('en-US')}개`,
      en: expected,
    })
  })
})
