import { type AuthoredItem, authoredItemSchema } from './authored-item'

/** An option as its file holds it. */
export function optionDraft(key: string, fields: Readonly<Record<string, unknown>>) {
  return {
    key,
    text: { ko: `${key} 대기열을 둡니다.`, en: `Put in the queue ${key}.` },
    why: { ko: `${key} 때문입니다.`, en: `Because of ${key}.` },
    ...fields,
  }
}

/** An item as its file holds it: one right option of four, nothing left out that must be there. */
export function authoredDraft() {
  return {
    id: 'orders-at-night',
    section: 'queues',
    domain: 'resilient',
    difficulty: 2,
    facts: ['queue-depth'],
    stem: {
      ko: '꽃집이 밤사이 주문을 모읍니다. 무엇이 가장 알맞습니까?',
      en: 'A florist gathers orders overnight. Which choice fits best?',
    },
    requirements: [
      { key: 'speed', text: { ko: '빠르게 처리합니다', en: 'Handled quickly' } },
      { key: 'keep', text: { ko: '밤사이 보관합니다', en: 'Kept overnight' } },
    ],
    decisive: 'speed',
    options: [
      optionDraft('short', { right: true }),
      optionDraft('long', { fails: ['speed'] }),
      optionDraft('wide', { fails: ['speed'] }),
      optionDraft('none', { fails: ['speed', 'keep'] }),
    ],
  }
}

/** That item, read; what the test cares about is changed. */
export function buildAuthoredItem(
  overrides: Readonly<Partial<Record<keyof AuthoredItem, unknown>>> = {},
): AuthoredItem {
  return authoredItemSchema.parse({ ...authoredDraft(), ...overrides })
}
