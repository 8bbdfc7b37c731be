import { describe, expect, it } from 'vitest'
import type { Localized } from '@/lib/shared/locale'
import type { BookPrice } from './book'
import type { Outcome } from './outcome'
import { outcomeText, type Sources } from './outcome-text'
import type { Because } from './worked-line'

const both = (text: string): Localized => ({ ko: text, en: text })
const none: Outcome = { results: [], lines: [], notices: [], charts: [], tables: [] }
const lineOf = (says: string, from: string, to: string, because: readonly Because[] = []) => ({
  ...none,
  lines: [{ says: both(says), from: both(from), to: both(to), because }],
})

const price = (changes: Partial<BookPrice> = {}): BookPrice => ({
  value: '0.0000166667',
  unit: { ko: '달러/GB-초', en: 'USD per GB-second' },
  source: 'https://example.com',
  asOf: '2026-10-01',
  evidence: 'read',
  ...changes,
})
const sources: Sources = {
  book: {
    figures: {},
    prices: {
      'us-east-1': {
        here: price(),
        guessed: price({ value: '1000.50', asOf: 'unverified', evidence: 'knowledge' }),
        unknown: price({ value: null }),
      },
      everywhere: { same: price({ value: '0.6', asOf: 'read 2026' }) },
    },
  },
  evidence: { memory: { short: '메모리 한도', statement: 'x', href: '/x' } },
}
const priced = (key: string): Because => ({ price: key, region: 'us-east-1' })

/** What stands below the heading of the only part. */
function textOf(outcome: Outcome, locale: 'ko' | 'en' = 'ko') {
  const [, , , ...lines] = outcomeText('T', {}, {}, outcome, locale, sources).split('\n')
  return lines.join('\n')
}

describe('outcomeText', () => {
  it.each([
    ['a working', '합계', '1 + 1', '2', '합계: 1 + 1 = 2'],
    ['nothing to work it out from', '실행 입력', '', '{ }', '실행 입력: { }'],
    ['a sentence', '걸리는 조건이 없습니다.', '', '가능: A', '걸리는 조건이 없습니다. 가능: A'],
    [
      'a sentence and a working',
      '"61"은 쓸 수 없습니다.',
      '61',
      '거절',
      '"61"은 쓸 수 없습니다. 61 = 거절',
    ],
    ['a question', '비싼 주문?', '', '예', '비싼 주문? 예'],
    ['a sentence in quotes', '“Busy.”', '', '거절', '“Busy.” 거절'],
    ['nothing but words', '해당 없음', '', '', '해당 없음'],
  ])('[SI6] writes a line with %s', (_, says, from, to, written) => {
    expect(textOf(lineOf(says, from, to))).toBe(written)
  })

  it.each<[string, readonly Because[], string, string]>([
    ['nothing', [], '', ''],
    ['a fact', [{ fact: 'memory' }], ' [근거: 메모리 한도]', ' [Because: 메모리 한도]'],
    ['a fact that the page does not name', [{ fact: 'lost' }], '', ''],
    [
      'a price of its Region',
      [priced('here')],
      ' [근거: 0.0000166667 달러/GB-초 (us-east-1 가격, 2026-10-01 확인)]',
      ' [Because: 0.0000166667 USD per GB-second (Price in us-east-1, checked 2026-10-01)]',
    ],
    [
      'a price that holds everywhere, and a fact',
      [{ fact: 'memory' }, priced('same')],
      ' [근거: 메모리 한도; 0.6 달러/GB-초 (모든 리전 공통, 2026 확인)]',
      ' [Because: 메모리 한도; 0.6 USD per GB-second (The same in every Region, checked 2026)]',
    ],
    [
      'a price that nobody read',
      [priced('guessed')],
      ' [근거: 1,000.5 달러/GB-초 (us-east-1 가격, 출처에서 확인하지 못한 가격입니다)]',
      ' [Because: 1,000.5 USD per GB-second (Price in us-east-1, this price could not be checked at its source)]',
    ],
    ['a price that is missing', [priced('unknown'), priced('never')], '', ''],
  ])('[SI3] [SI6] says behind a line and a notice that they rest on %s', (_, because, ko, en) => {
    const line = lineOf('합계', '1 + 1', '2', because)
    const notice: Outcome = { ...none, notices: [{ kind: 'note', says: both('N.'), because }] }
    expect(textOf(line)).toBe(`합계: 1 + 1 = 2${ko}`)
    expect(textOf(line, 'en')).toBe(`합계: 1 + 1 = 2${en}`)
    expect(textOf(notice)).toBe(`N.${ko}`)
  })

  it.each([
    [null, '다음 실행: 09:00'],
    ['', '다음 실행: 09:00'],
    ['평일 오전 9시에', '다음 실행: 09:00 · 평일 오전 9시에'],
  ])('puts the note %j behind its result', (note, written) => {
    const result = {
      id: 'next',
      label: both('다음 실행'),
      value: both('09:00'),
      note: note === null ? null : both(note),
      asked: null,
    }
    expect(textOf({ ...none, results: [result] })).toBe(written)
  })
})
