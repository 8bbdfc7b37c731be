import { expect, it } from 'vitest'
import { messagesOf } from './lint.fixture'
import { negativeStemProblems } from './negative-stem-problems'

const messages = (stem: { ko?: string; en?: string }) =>
  messagesOf(negativeStemProblems, {
    stem: { ko: '무엇이 알맞습니까?', en: 'Which fits best?', ...stem },
  })

it.each([
  ['ko', '대기열이 있습니다. 알맞지 않은 방법은 무엇입니까?', '알맞지 않은'],
  ['ko', '도움이 되지 않는 것은 무엇입니까?', '지 않는 것'],
  ['ko', '원인이 아닌 것은 무엇입니까?', '아닌 것'],
  ['ko', '틀린 설명은 무엇입니까?', '틀린'],
  ['en', 'A queue fills. Which step is not needed?', 'Which step is not'],
  ['en', 'All of these help except which one?', 'except'],
  ['en', 'Which is the least suitable service?', 'least suitable'],
])('[LT10] finds in %s: %s', (locale, stem, words) => {
  expect(messages({ [locale]: stem })).toEqual([
    `[LT10] orders-at-night, stem (${locale}): found "${words}" in the question; expected a question for what is right, or the negative word in **strong**`,
  ])
})

it.each([
  ['ko', '**알맞지 않은** 방법은 무엇입니까?'],
  ['ko', '코드를 고치지 않고 서버도 없는 방법은 무엇입니까?'],
  ['ko', '원인이 아닌 것을 모두 지웠습니다. 무엇을 해야 합니까?'],
  ['en', 'Which step is **not** needed?'],
  ['en', 'Which approach takes the least work, and does so without servers?'],
  ['en', 'The queue is not read. Which change helps?'],
  ['en', 'What has to change so that orders are not lost?'],
])('[LT10] takes in %s: %s', (locale, stem) => {
  expect(messages({ [locale]: stem })).toEqual([])
})
