import type { Localized } from '@/lib/shared/locale'
import { deletionWindow } from './deletion-window'
import type { TtlScenario } from './ttl-epoch-setting'

/** A moment in the life of an item. */
export interface TtlMoment {
  readonly id: 'created' | 'expires' | 'usually-gone' | 'now'
  readonly epochSeconds: number
  readonly name: Localized
  /** What holds from here to the next moment. */
  readonly then: Localized
}

const names: Record<TtlMoment['id'], Localized> = {
  created: { ko: '항목을 만듭니다', en: 'The item is made' },
  expires: { ko: '만료 시각이 지납니다', en: 'The expiry passes' },
  'usually-gone': { ko: '보통 지워지는 때가 끝납니다', en: 'The usual delay is over' },
  now: { ko: '살펴보는 때', en: 'Looked at here' },
}

const lives = { ko: '읽히고 요금이 듭니다', en: 'read and charged for' }
const waits = {
  ko: '언제든 지워질 수 있지만, 지워지기 전까지는 읽히고 요금이 듭니다',
  en: 'may go at any time; until then read and charged for',
}
const usuallyGone = {
  ko: '대개 지워져 있지만 약속된 시한은 없습니다',
  en: 'usually gone, though nothing promises it',
}

/** The life of the item in order. What is ignored has no end; an expiry that nobody will live to see is left out. */
export function ttlTimeline(scenario: TtlScenario): readonly TtlMoment[] {
  const { made, nowSeconds, ttlValue, typicalHours, verdict } = scenario
  const ends = ttlValue !== null && (verdict.expired || verdict.reason === 'future')
  const moments: TtlMoment[] = []
  const add = (id: TtlMoment['id'], epochSeconds: number, then: Localized) =>
    moments.push({ id, epochSeconds, name: names[id], then })
  if (made !== null) add('created', made.createdSeconds, lives)
  if (ends) {
    const window = deletionWindow(ttlValue, { typicalHours })
    add('expires', window.fromEpochSeconds, waits)
    add('usually-gone', window.typicallyByEpochSeconds, usuallyGone)
  }
  const before = moments.filter(({ epochSeconds }) => epochSeconds <= nowSeconds).at(-1)
  add('now', nowSeconds, before?.then ?? lives)
  return moments.sort((a, b) => a.epochSeconds - b.epochSeconds)
}
