import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { migrations } from './migrate-progress'
import { parseProgress, progressVersion } from './parse-progress'

const samples = new URL('./samples/', import.meta.url)
const readSample = (version: number): { events: Record<string, unknown>[] } =>
  JSON.parse(readFileSync(new URL(`v${version}.json`, samples), 'utf8'))
const versions = Array.from({ length: progressVersion }, (_, index) => index + 1)

describe('parseProgress', () => {
  it.each(versions)('[PG3] reads every event of the saved sample of version %i', (version) => {
    const sample = readSample(version)
    const parsed = parseProgress(sample)
    if (parsed.type !== 'read') throw new Error(`Not read: ${JSON.stringify(parsed)}`)
    expect(parsed.events.length).toBeGreaterThanOrEqual(13)
    expect(parsed.events.map(({ id }) => id)).toEqual(sample.events.map(({ id }) => id))
  })

  it('[PG3] has a sample of every version, and a migration from every version but the last', () => {
    expect(readdirSync(samples).sort()).toEqual(versions.map((version) => `v${version}.json`))
    expect(Object.keys(migrations).map(Number)).toEqual(versions.slice(0, -1))
  })

  it('[PG3] leaves what it reads as it was written', () => {
    const sample = readSample(progressVersion)
    expect(parseProgress(sample)).toEqual({ type: 'read', events: sample.events })
  })

  it('[PG3] brings what version 1 wrote into the shape of today', () => {
    const parsed = parseProgress(readSample(1))
    if (parsed.type !== 'read') throw new Error(`Not read: ${JSON.stringify(parsed)}`)
    const of = (type: string) => parsed.events.filter((event) => event.type === type)
    expect(of('attempt_started')).toMatchObject([
      { attemptId: '9f1c', feedback: 'at_once', deadlineAt: null, unscoredIds: [] },
    ])
    expect(of('item_answered').map((event) => 'credit' in event && event.credit)).toEqual([
      1, 0, 1, 1, 1, 0, 1, 0,
    ])
    expect(of('item_answered')[4]).toMatchObject({
      answer: { type: 'cloze', texts: ['콜드 스타트'] },
      certainty: null,
    })
  })

  it('reads nothing stored as an empty log', () => {
    expect(parseProgress(undefined)).toEqual({ type: 'read', events: [] })
  })

  it('[PG4] names a version that is newer than it knows', () => {
    expect(parseProgress({ version: 99, log: [] })).toEqual({ type: 'newer', version: 99 })
  })

  it.each([
    { name: 'null', data: null },
    { name: 'text', data: '{"version":1,"events":[]}' },
    { name: 'no version', data: { events: [] } },
    { name: 'version 0', data: { version: 0, events: [] } },
    { name: 'no events', data: { version: 1 } },
    {
      name: 'an event of no known type',
      data: { version: 1, events: [{ type: 'x', id: '1', at: 1 }] },
    },
    {
      name: 'one broken event among good ones',
      data: {
        version: 1,
        events: [{ ...readSample(1).events[0] }, { ...readSample(1).events[3], answer: 'lambda' }],
      },
    },
  ])('[PG4] calls $name corrupt', ({ data }) => {
    expect(parseProgress(data)).toMatchObject({ type: 'corrupt' })
  })

  it.each(readSample(progressVersion).events)(
    '[PG4] misses every field of $type, and refuses a number in its place',
    (event) => {
      for (const field of Object.keys(event)) {
        const { [field]: _, ...without } = event
        const wrong = ['at', 'deadlineAt', 'credit'].includes(field) ? 'noon' : 7
        for (const broken of [
          without,
          { ...event, [field]: wrong },
          { ...event, [field]: [wrong] },
        ]) {
          expect(
            parseProgress({ version: progressVersion, events: [broken] }),
            field,
          ).toMatchObject({
            type: 'corrupt',
          })
        }
      }
    },
  )

  it.each(
    readSample(progressVersion).events.flatMap(({ answer }) =>
      typeof answer === 'object' && answer ? [answer] : [],
    ),
  )('[PG4] refuses the answer %o when a part of it is missing', (answer) => {
    const answered = readSample(progressVersion).events.find(({ type }) => type === 'item_answered')
    for (const field of Object.keys(answer)) {
      const broken = { ...answered, answer: { ...answer, [field]: null } }
      expect(parseProgress({ version: progressVersion, events: [broken] }), field).toMatchObject({
        type: 'corrupt',
      })
    }
  })

  it('[PG4] says where it is broken', () => {
    const [opened] = readSample(1).events
    const parsed = parseProgress({ version: 1, events: [opened, { ...opened, at: 'noon' }] })
    expect(parsed).toEqual({ type: 'corrupt', problem: 'events.1' })
  })
})
