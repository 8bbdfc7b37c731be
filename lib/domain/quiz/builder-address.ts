import { examDomains } from '@/lib/domain/notes/note'
import { largestAmount, lookBacks, type QuizSetup } from './build-quiz'
import { difficulties, emptyFilter, historyMarks, origins } from './item-filter'
import { quizModes } from './quiz-link'

/** What is built before anybody chose: a short practice of anything. */
export const defaultSetup: QuizSetup = {
  filter: emptyFilter,
  lookBack: 3,
  amount: { unit: 'items', value: 10 },
  mode: 'practice',
  timed: false,
}

/** What there is to choose from besides what is fixed. */
export interface Choices {
  readonly lessons: readonly string[]
  readonly pairs: readonly string[]
}

/** The setup as values of the address; what is as by default is empty, and so left out. */
export function setupQuery(setup: QuizSetup): Readonly<Record<string, string>> {
  const { filter, lookBack, amount, mode, timed } = setup
  return {
    lessons: filter.lessons.join('.'),
    kind: filter.origins.join('.'),
    domain: filter.domains.join('.'),
    difficulty: filter.difficulties.join('.'),
    pair: filter.pairs.join('.'),
    history: filter.history.join('.'),
    last: lookBack === defaultSetup.lookBack ? '' : String(lookBack),
    amount: isDefault(setup) ? '' : `${amount.value}${amount.unit === 'minutes' ? 'min' : ''}`,
    mode: mode === defaultSetup.mode ? '' : mode,
    clock: timed ? '1' : '',
  }
}

/** The setup that an address asks for. Values that do not exist are passed over: the page shows what is on. */
export function readSetup(query: string, { lessons, pairs }: Choices): QuizSetup {
  const asked = new URLSearchParams(query)
  const some = <Value extends string | number>(name: string, known: readonly Value[]) => {
    const named = (asked.get(name) ?? '').split('.')
    return known.filter((value) => named.includes(String(value)))
  }
  const [lookBack = defaultSetup.lookBack] = some('last', lookBacks)
  const [mode = defaultSetup.mode] = some('mode', quizModes)
  return {
    filter: {
      lessons: some('lessons', lessons),
      origins: some('kind', origins),
      domains: some('domain', examDomains),
      difficulties: some('difficulty', difficulties),
      pairs: some('pair', pairs),
      history: some('history', historyMarks),
    },
    lookBack,
    amount: readAmount(asked.get('amount') ?? ''),
    mode,
    timed: mode === 'review' && asked.get('clock') === '1',
  }
}

function readAmount(text: string): QuizSetup['amount'] {
  const [, digits, suffix] = /^(\d{1,3})(min)?$/.exec(text) ?? []
  const unit = suffix === undefined ? 'items' : 'minutes'
  const value = Number(digits ?? 0)
  return value >= 1 && value <= largestAmount[unit] ? { unit, value } : defaultSetup.amount
}

function isDefault({ amount }: QuizSetup): boolean {
  return amount.unit === defaultSetup.amount.unit && amount.value === defaultSetup.amount.value
}
