import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPowerTuning } from './power-tuning'

const range = { leastMemoryMb: 128, mostMemoryMb: 10_240 }
const read = (text: string) => readPowerTuning(text, range)

// The example of README-INPUT-OUTPUT.
const address =
  'https://lambda-power-tuning.show/#gAAAAQACAAQABsAL;ZooQR4yvkUa/pQRGRC5zRaADHUVjOftE;QdWhOEMkoziDT5Q4xhiIOMYYiDi6RNc4'

const visualised = [
  [128, 37_002.4],
  [256, 18_647.77],
  [512, 8489.44],
  [1024, 3890.89],
  [1536, 2512.23],
  [3008, 2009.79],
] as const

const stats =
  '[{"averagePrice":2.083e-7,"averageDuration":2.9066666666666667,"totalCost":1e-5,"value":128},{"averagePrice":3e-7,"averageDuration":"1.5","value":256}]'

describe('readPowerTuning', () => {
  it.each([
    ['an address', address],
    ['JSON with an address', `{"power":"1024","stateMachine":{"visualization":"${address}"}}`],
  ])('reads %s', (_, text) => {
    const { points } = read(text)
    expect(points?.map(({ memoryMb }) => memoryMb)).toEqual(visualised.map(([mb]) => mb))
    for (const [index, [, durationMs]] of visualised.entries()) {
      expect(points?.[index]?.durationMs).toBeCloseTo(durationMs, 0)
    }
  })

  it('reads an address whose base64 is filled up', () => {
    const filled = '#AAIAAwAEAAY=;yf+RQ65HrkHXo7NBA93VQw==;GCslNs+VmzRpcs80CGA1Nw=='
    const memories = read(filled).points?.map(({ memoryMb }) => memoryMb)
    expect(memories).toEqual([512, 768, 1024, 1536])
  })

  it.each([
    [
      'the output',
      `{"results":{"power":"128","stats":${stats},"stateMachine":{"visualization":"${address}"}}}`,
    ],
    ['the output inside JSON', JSON.stringify(`{"stats": ${stats}}`)],
  ])('reads the statistics of %s', (_, text) => {
    expect(read(text)).toEqual({
      points: [
        { memoryMb: 128, durationMs: 2.9066666666666667 },
        { memoryMb: 256, durationMs: 1.5 },
      ],
      problem: null,
    })
  })

  it.each([
    ['128,850\n512,215.4'],
    ['Memory, Duration\n512 MB, 215.4 ms\n128 MB, 850 ms'],
    ['512MB\t215.4ms\t0.000030\n128MB\t850ms\t0.00003'],
    ['| 128 MB | 850 | 0.00003 |\n|---|---|---|\n| 512 MB | 215.4 | 0.00003 |'],
    ['128: 900\n512: 215.4\n128: 850'],
  ])('reads lines: %j', (text) => {
    expect(read(text)).toEqual({
      points: [
        { memoryMb: 128, durationMs: 850 },
        { memoryMb: 512, durationMs: 215.4 },
      ],
      problem: null,
    })
  })

  it.each([
    ['', { reason: 'empty' }],
    ['  \n ', { reason: 'empty' }],
    ['{"power":"128"}', { reason: 'no_results' }],
    ['{"stats":[]}', { reason: 'no_results' }],
    ['fast', { reason: 'no_results' }],
    ['https://lambda-power-tuning.show/#example', { reason: 'no_results' }],
    ['#gAAAAQ;AAAA;', { reason: 'no_results' }],
    ['128, 850\n512 MB', { reason: 'bad_line', line: 2 }],
    ['1,024 MB, 850', { reason: 'bad_memory', memoryMb: 1 }],
    ['64, 850', { reason: 'bad_memory', memoryMb: 64 }],
    ['20480, 850', { reason: 'bad_memory', memoryMb: 20_480 }],
    ['128, 0', { reason: 'bad_duration', memoryMb: 128 }],
  ])('does not read %j', (text, problem) => {
    expect(read(text)).toEqual({ points: null, problem })
  })

  it('never fails on any text, and never lets through a point out of range', () => {
    const piece = fc.constantFrom(
      '128',
      ' MB',
      ',',
      '\n',
      '#',
      ';',
      '850.5',
      'AAE=',
      '"stats":[',
      '{"value":1}',
      ']',
      '|',
      'e9',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (pasted) => {
        for (const { memoryMb, durationMs } of read(pasted).points ?? []) {
          expect(memoryMb >= 128 && memoryMb <= 10_240).toBe(true)
          expect(durationMs > 0 && Number.isFinite(durationMs)).toBe(true)
        }
      }),
    )
  })
})
