import { expect, it } from 'vitest'
import { absoluteWordProblems } from './absolute-word-problems'
import { messagesOf, optionTexts } from './lint.fixture'

const messages = (...texts: Parameters<typeof optionTexts>) =>
  messagesOf(absoluteWordProblems, { options: optionTexts(...texts) })

it.each([
  ['ko', '항상', '항상 켜 둡니다.'],
  ['ko', '절대', '절대 지우지 않습니다.'],
  ['ko', '반드시', '반드시 다시 시도합니다.'],
  ['en', 'always', 'Keep it always on.'],
  ['en', 'Never', 'Never delete it.'],
  ['en', 'only', 'Allow only one writer.'],
])('[LT8] finds in %s "%s" in wrong options alone', (locale, word, text) => {
  const options = { ko: '켭니다.', en: 'Turn it on.', [locale]: text }
  expect(messages('끕니다.', options, '둡니다.', '봅니다.')).toEqual([
    `[LT8] orders-at-night, option wrong-1 (${locale}): found "${word}" in wrong options alone; expected no absolute word, or one on both sides`,
  ])
})

it('[LT8] finds it in the right option alone', () => {
  const right = { ko: '언제나 켭니다.', en: 'Turn it on.' }
  expect(messages(right, '끕니다.', '둡니다.', '봅니다.')).toEqual([
    '[LT8] orders-at-night, option right (ko): found "언제나" in right options alone; expected no absolute word, or one on both sides',
  ])
})

it('[LT8] takes absolute words on both sides, and what only looks like one', () => {
  expect(messages('항상 켭니다.', '항상 끕니다.', '둡니다.', '봅니다.')).toEqual([])
  expect(
    messages(
      '켭니다.',
      '절대 경로를 씁니다.',
      'Use a read-only replica.',
      'None of the limits is met.',
    ),
  ).toEqual([])
})
