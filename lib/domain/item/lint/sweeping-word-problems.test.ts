import { expect, it } from 'vitest'
import { buildContext, linted, optionTexts } from './lint.fixture'
import { sweepingWordProblems } from './sweeping-word-problems'

/** Items of which so many say `every` in a wrong option, and so many in the right one. */
const bank = (wrong: number, right: number) =>
  buildContext([
    ...Array.from({ length: wrong }, (_, index) =>
      linted({ id: `w${index}`, options: optionTexts('a', 'Every hour', 'b', 'c') }),
    ),
    ...Array.from({ length: right }, (_, index) =>
      linted({ id: `r${index}`, options: optionTexts('Every day', 'a', 'b', 'c') }),
    ),
  ])

// One option in four is right, so by chance one use in four is; half of that is one in eight.
it('[LT8] finds a sweeping word that hardly any right option has', () => {
  const ids = Array.from({ length: 15 }, (_, index) => `w${index}`).join(', ')
  expect(sweepingWordProblems(bank(15, 1))).toEqual([
    {
      file: 'content/items',
      line: 1,
      message: `[LT8] found "every" in 15 wrong options and 1 right ones (en): ${ids}; expected it in right ones too, or in fewer wrong ones`,
    },
  ])
})

it('[LT8] takes one that right options have half as often as chance, or that few have', () => {
  expect(sweepingWordProblems(bank(14, 2))).toEqual([])
  expect(sweepingWordProblems(bank(11, 0))).toEqual([])
})
