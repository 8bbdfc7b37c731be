import { expect, it } from 'vitest'
import { leakedWordProblems } from './leaked-word-problems'
import { buildContext, linted, optionTexts } from './lint.fixture'

const stem = { ko: '꽃집이 상자를 밀봉해 보관합니다.', en: 'A florist sealed 2024 boxes.' }
const messages = (options: ReturnType<typeof optionTexts>, others: readonly (typeof stem)[] = []) =>
  leakedWordProblems(
    buildContext([
      linted({ stem, options }),
      ...others.map((text, index) => linted({ id: `other-${index}`, stem: text })),
    ]),
  ).map(({ message }) => message)
const others = [
  { ko: '큰 상자', en: 'A large box' },
  { ko: '작은 상자', en: 'A small box' },
  { ko: '새 상자', en: 'A new box' },
]
const sealed = { ko: '밀봉한 상자', en: 'A sealed box' }

it('[LT13] finds a rare word of the stem in the key alone', () => {
  expect(messages(optionTexts(sealed, ...others))).toEqual([
    '[LT13] orders-at-night, options: found "밀봉…", "seale…" of the stem in the right option alone; expected another word there, or the word in a wrong option too',
  ])
})

it('[LT13] takes one that leaks in one language alone', () => {
  expect(messages(optionTexts({ ...sealed, en: 'A closed box' }, ...others))).toEqual([])
})

it('[LT13] takes one that a wrong option has too, or that many items use', () => {
  const envelope = { ko: '밀봉한 봉투', en: 'A sealed envelope' }
  expect(messages(optionTexts(sealed, envelope, ...others.slice(1)))).toEqual([])
  const elsewhere = { ko: '봉투를 밀봉합니다.', en: 'It sealed letters.' }
  expect(messages(optionTexts(sealed, ...others), [elsewhere])).toEqual([])
})

it('[LT13] takes what a third of the lesson speaks of', () => {
  const far = Array.from({ length: 60 }, (_, index) =>
    linted({ id: `far-${index}` }, { lesson: 'topics' }),
  )
  const near = (sealing: number) =>
    Array.from({ length: 6 }, (_, index) =>
      linted({
        id: `near-${index}`,
        stem:
          index < sealing
            ? { ko: '봉투를 밀봉합니다.', en: 'It sealed letters.' }
            : { ko: '종이를 접습니다.', en: 'It folds paper.' },
      }),
    )
  const own = linted({ stem, options: optionTexts(sealed, ...others) })
  const found = (sealing: number) =>
    leakedWordProblems(buildContext([own, ...near(sealing), ...far])).length
  expect([found(1), found(2)]).toEqual([1, 0])
})

it('[LT13] takes a number of the stem', () => {
  const year = { ko: '2024 꾸러미', en: '2024' }
  expect(messages(optionTexts(year, ...others))).toEqual([])
})
