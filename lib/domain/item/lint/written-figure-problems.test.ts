import { describe, expect, it } from 'vitest'
import { buildFact } from '@/lib/domain/fact/fact.fixture'
import { type linted, messagesOf, optionTexts } from './lint.fixture'
import { writtenFigureProblems } from './written-figure-problems'

const facts = [buildFact({ figures: { max_messages: 40, kept_s: 900 } })]
const stem = {
  ko: '주문이 초당 25건 들어오고 다섯 곳에서 읽습니다.',
  en: 'Orders come at 25 per second and are read in five places.',
}
const messages = (ko: string, overrides: Partial<ReturnType<typeof linted>['item']> = {}) =>
  messagesOf(
    writtenFigureProblems,
    { stem, options: optionTexts('가', { ko, en: 'a' }, '나', '다'), ...overrides },
    { facts },
  )
const place = '[LT15] orders-at-night, option wrong-1 (ko):'

describe('[LT15] a number of an option or a reason', () => {
  it.each([
    ['초당 25건을 나눕니다', 'stands in the stem'],
    ['5곳에 둡니다', 'stands in the stem in words'],
    ['메시지를 [[queue-depth#max_messages]]개 둡니다', 'is a reference'],
    ['동시성을 0으로 두고 1개만 켭니다', 'is none or one'],
    ['Route 53과 S3, EC2, HTTP/2, TLS 1.2, x86_64와 IPv4를 씁니다', 'is part of a name'],
    ['Node.js 22 함수가 403 오류와 2xx 응답을 돌려줍니다', 'is a version or a status'],
    ['2026-11-22 03:30부터 10.0.0.0/16에서 받습니다', 'is a date or an address'],
    ['`MAX=7`로 둡니다', 'is code'],
    ['포트 3306과 상태 코드 429', 'is a port or a status'],
    ['세 번 다시 시도합니다', 'is a word'],
    ['1분마다 확인합니다', 'is a word in digits'],
    ['KCL 3.x와 JavaScript 런타임 2.0을 씁니다', 'is a version of a name'],
  ])('may stand in "%s": it %s', (ko) => {
    expect(messages(ko)).toEqual([])
  })

  it('may be an amount of the stem in another unit', () => {
    const ninety = { ko: '작업이 90분 걸립니다.', en: 'A job takes 90 minutes.' }
    expect(messages('5,400초 뒤에 켭니다', { stem: ninety })).toEqual([])
    expect(messages('90초 뒤에 켭니다', { stem: ninety })).toHaveLength(1)
  })

  it('may be worked out', () => {
    const working = { ko: '25 × 2 = 50', en: '25 × 2 = 50' }
    expect(messages('25 × 2 = 50건', { computed: [50, 2], working })).toEqual([])
    expect(messages('두 배', { computed: [2], working })).toEqual([])
  })

  it('is none of a name that only looks like one', () => {
    const en = (text: string) => messages('가', { options: optionTexts('a', text, 'b', 'c') })
    expect(en('Support 3306 devices')).toHaveLength(2)
    expect(en('Shrink the code 250 MB')).toHaveLength(2)
  })

  it('is else of nowhere', () => {
    expect(messages('초당 30건을 나눕니다')).toEqual([
      `${place} found "30건"; expected a number of the stem, a [[fact#figure]], or one that \`working\` shows and \`computed\` lists`,
    ])
  })

  it.each([
    ['40개', 'max_messages'],
    ['15분', 'kept_s'],
  ])('is a figure of a fact typed by hand: %s', (written, figure) => {
    expect(messages(`${written}까지 둡니다`)).toEqual([
      `${place} found "${written}"; expected [[queue-depth#${figure}]], as AWS's figures are pulled from facts`,
    ])
  })
})

describe('[LT15] a number that was worked out', () => {
  it('is used, and its arithmetic is shown', () => {
    const working = { ko: '25 × 2 = 50', en: '25 × 2 = 50' }
    expect(messages('가', { computed: [60], working })).toEqual([
      '[LT15] orders-at-night, computed: found 60, which no text writes; expected used numbers only',
    ])
    expect(messages('50건', { computed: [50] })).toEqual([
      '[LT15] orders-at-night: found `computed` without `working`; expected the arithmetic',
    ])
  })
})
