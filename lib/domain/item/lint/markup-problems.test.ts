import { expect, it } from 'vitest'
import { buildFact } from '@/lib/domain/fact/fact.fixture'
import { messagesOf, optionTexts } from './lint.fixture'
import { markupProblems } from './markup-problems'

const facts = [buildFact({ figures: { max_messages: 40 } })]
const messages = (ko: string) =>
  messagesOf(markupProblems, { stem: { ko, en: 'Which?' } }, { facts })

it.each([
  ['가\\n나', 'a backslash'],
  ['<b>가</b>', 'HTML'],
  ['[가](https://example.com)', 'a link'],
  ['[[queue-depth#max_messages', 'half a reference'],
  ['**가', '** without its other half'],
  ['`가', 'a backtick without its other half'],
  ['*가*', '*emphasis*'],
  ['- 가', 'a heading or list'],
  ['가\n나', 'a line break'],
  ['가  나', 'two spaces'],
])('[LT20] finds "%s"', (ko, found) => {
  expect(messages(ko)).toEqual([
    `[LT20] orders-at-night, stem (ko): found ${found}; expected plain words, **strong** and \`code\` alone`,
  ])
})

it.each([
  '**가**와 `<b> [x](y) a_b`',
  '[[queue-depth#max_messages]]개, 2 * 3 * 4, x86_64, 5 < 6',
  '가'.repeat(420),
])('[LT20] takes "%s"', (ko) => {
  expect(messages(ko)).toEqual([])
})

it.each([
  ['stem', { stem: { ko: '가'.repeat(421), en: 'a' } }, 'ko', 421, 420],
  ['stem', { stem: { ko: '가', en: 'a'.repeat(901) } }, 'en', 901, 900],
  [
    'option right',
    { options: optionTexts({ ko: '가'.repeat(121), en: 'a' }, '가', '나', '다') },
    'ko',
    121,
    120,
  ],
  [
    'option right',
    { options: optionTexts({ ko: '가', en: 'a'.repeat(261) }, '가', '나', '다') },
    'en',
    261,
    260,
  ],
] as const)('[LT20] finds a %s too long', (where, overrides, locale, length, limit) => {
  expect(messagesOf(markupProblems, overrides)).toEqual([
    `[LT20] orders-at-night, ${where} (${locale}): found ${length} characters; expected at most ${limit}`,
  ])
})

it('[LT20] finds a reason too long', () => {
  const options = optionTexts('가', '나', '다', '라').map((option) => ({
    ...option,
    why: { ko: '가'.repeat(220), en: 'a'.repeat(option.right ? 481 : 480) },
  }))
  expect(messagesOf(markupProblems, { options })).toEqual([
    '[LT20] orders-at-night, why of right (en): found 481 characters; expected at most 480',
  ])
})
