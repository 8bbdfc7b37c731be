import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import { ttlEpochModels } from './ttl-epoch-models'

const book = await readBook(projectRoot)
const models = new Map([['ttl-epoch', ttlEpochModels]])

const ask = (inputs: Readonly<Record<string, unknown>>) =>
  answerRequest({ id: '1', simulator: 'ttl-epoch', inputs }, models, book)

const eligible = (ttlValue: unknown, valueType: string, nowEpochSeconds = 1_645_119_622) =>
  ask({ model: 'eligible', ttlValue, valueType, nowEpochSeconds })

describe('ttlEpochModels', () => {
  it.each([
    [{ model: 'epoch-to-iso', epochSeconds: 1_572_268_323 }, { iso: '2019-10-28T13:12:03Z' }],
    [{ model: 'epoch-to-iso', epochSeconds: 1_724_241_326 }, { iso: '2024-08-21T11:55:26Z' }],
    [{ model: 'iso-to-epoch', iso: '2022-02-17T17:40:22Z' }, { epochSeconds: 1_645_119_622 }],
    [{ model: 'iso-to-epoch', iso: '2019-10-28T22:12:03+09:00' }, { epochSeconds: 1_572_268_323 }],
    [
      { model: 'add', epochSeconds: 1_572_268_323, seconds: 7_776_000 },
      { epochSeconds: 1_580_044_323 },
    ],
    [{ model: 'add', epochSeconds: 100, seconds: -160 }, { epochSeconds: -60 }],
    [{ model: 'duration', days: 90 }, { seconds: 7_776_000 }],
    [{ model: 'duration', days: 0.5 }, { seconds: 43_200 }],
  ])('answers %j with %j', (inputs, output) => {
    expect(ask(inputs)).toMatchObject({ output })
  })

  it.each([
    ['expired', 1_645_119_621, 'N', { expired: true }],
    ['a number as DynamoDB JSON has it', '1645119621', 'N', { expired: true }],
    ['too old', 1_171_734_022, 'N', { expired: false, reason: 'too-old' }],
    ['still to come', 1_645_119_922, 'N', { expired: false, reason: 'future' }],
    ['milliseconds', 1_645_119_621_000, 'N', { expired: false, reason: 'milliseconds' }],
    ['a text of digits', '1645119621', 'S', { expired: false, reason: 'not-a-number' }],
    ['a date as text', '2022-02-17', 'string', { expired: false, reason: 'not-a-number' }],
    ['a list', [1_645_119_621], 'L', { expired: false, reason: 'not-a-number' }],
    ['nothing', null, 'NULL', { expired: false, reason: 'not-a-number' }],
  ])('judges %s', (_, ttlValue, valueType, output) => {
    expect(eligible(ttlValue, valueType)).toMatchObject({ output })
  })

  it('says when an expired item is usually gone, and gives no reason', () => {
    expect(eligible(1_645_119_621, 'N')).toEqual({
      id: '1',
      output: {
        expired: true,
        expiredAtIso: '2022-02-17T17:40:21Z',
        typicallyDeletedByIso: '2022-02-19T17:40:21Z',
      },
    })
  })

  it('says what milliseconds were read as and meant as', () => {
    expect(eligible(1_645_119_621_000, 'N')).toMatchObject({
      output: { expiresAtIso: '+054101-10-07T08:30:00Z', meantIso: '2022-02-17T17:40:21Z' },
    })
  })

  it('says why in both languages', () => {
    expect(eligible(1_171_734_022, 'N')).toMatchObject({
      output: {
        says: {
          ko: '만료 시각이 지난 지 5년이 넘어 무시됩니다.',
          en: 'The time of expiry is more than 5 years in the past, so it is ignored.',
        },
      },
    })
  })

  it.each([
    [{}, 'model: ttl-epoch needs one of epoch-to-iso, iso-to-epoch, add, duration, eligible.'],
    [
      { model: 'epoch-to-iso', epochSeconds: 1.5 },
      'epochSeconds: found 1.5; expected a whole number from -8,640,000,000,000 to 8,640,000,000,000.',
    ],
    [
      { model: 'iso-to-epoch', iso: '2019-02-30T00:00:00Z' },
      'iso: found "2019-02-30T00:00:00Z"; expected a day that the calendar has.',
    ],
    [
      { model: 'iso-to-epoch', iso: '2019-10-28T13:12:03' },
      'iso: found "2019-10-28T13:12:03"; expected Z or an offset such as +09:00 after the time.',
    ],
    [{ model: 'iso-to-epoch', iso: 5 }, 'iso: found 5; expected a moment such as'],
    [{ model: 'duration', days: -1 }, 'days: found -1; expected a number from 0 to'],
    [{ model: 'duration', days: 1, hours: 2 }, 'hours: there is no such field.'],
    [
      { model: 'eligible', ttlValue: 'soon', valueType: 'N', nowEpochSeconds: 1 },
      'ttlValue: found "soon"; expected a number, or its digits as DynamoDB JSON has them, for type N.',
    ],
    [
      { model: 'eligible', ttlValue: '1e999', valueType: 'N', nowEpochSeconds: 1 },
      'ttlValue: found "1e999"; expected a number',
    ],
    [
      { model: 'eligible', valueType: 'S', nowEpochSeconds: 1 },
      'ttlValue: found nothing; expected the value of the attribute.',
    ],
    [
      { model: 'eligible', ttlValue: 1, valueType: 'X', nowEpochSeconds: 1 },
      'valueType: found "X"; expected one of N, S,',
    ],
    [
      { model: 'eligible', ttlValue: 1, valueType: 'N', nowEpochSeconds: 1_645_119_622_000 },
      'nowEpochSeconds: found 1645119622000; expected a whole number from 0 to 253,402,300,799.',
    ],
  ])('refuses %j', (inputs, message) => {
    expect(ask(inputs)).toMatchObject({ error: { message: expect.stringContaining(message) } })
  })
})
