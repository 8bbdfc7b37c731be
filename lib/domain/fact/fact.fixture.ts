import { type Fact, factSchema } from './fact'

/** A fact for a test; everything that the test does not care about is filled in. */
export function buildFact(overrides: Partial<Fact> = {}): Fact {
  return factSchema.parse({
    id: 'queue-depth',
    section: '9.1',
    kind: 'fact',
    inNotes: true,
    status: 'correct',
    short: { ko: '대기열 길이', en: 'Queue depth' },
    statement: {
      ko: '대기열은 메시지를 최대 40개까지 담습니다.',
      en: 'A queue holds up to 40 messages.',
    },
    source: { title: 'Queue guide', url: 'https://example.com/queue' },
    evidence: 'read',
    checked: '2026-11',
    ...overrides,
  })
}
