'use client'

import type { AskedItem, Gap } from '@/lib/domain/item/item'
import type { Certainty, ItemResult } from '@/lib/domain/progress/event'
import { emptyDraft } from '@/lib/domain/quiz/draft'
import { startQuiz } from '@/lib/domain/quiz/next-quiz'
import type { AnswerProblem, QuizState } from '@/lib/domain/quiz/quiz-state'
import { exampleItems, examplePlaces } from './item.fixture'
import { Question } from './question'
import { QuizPlacesContext } from './quiz-places'
import { QuizProgress } from './quiz-progress'
import { QuizResult } from './quiz-result'
import { ResultHeading } from './result-heading'

const { attempt } = startQuiz(
  { ref: { kind: 'lesson', slug: 'gallery' }, items: exampleItems, count: exampleItems.length },
  {
    id: 'gallery',
    seed: 'gallery',
    itemIds: exampleItems.map(({ id }) => id),
    feedback: 'at_once',
    deadlineAt: null,
    unscoredIds: [],
  },
  0,
).state
const untouched = { attempt, position: 0, draft: null, certainty: null, problem: null } as const
const link = { href: '/course', title: 'Lambda 한도' }
const nothing = () => {}

/** Every state of a quiz, to look at and to test. Nothing here answers. */
export function QuizGallery() {
  const results = exampleItems.map((item, index) => resultOf(item, index % 3 === 0))

  return (
    <QuizPlacesContext value={examplePlaces}>
      <QuizProgress current={3} total={10} results={results.slice(0, 2)} />
      {exampleItems.map((item) => (
        <div key={item.id} className="grid gap-x-16 border-b-2 border-line lg:grid-cols-3">
          <Question item={item} state={presenting(item, null)} onEvent={nothing} />
          <Question item={item} state={answered(resultOf(item, true))} onEvent={nothing} />
          <Question item={item} state={answered(resultOf(item, false))} onEvent={nothing} />
        </div>
      ))}
      {(['incomplete', 'not_a_number', 'wrong_unit'] as const).map((problem) => (
        <Question
          key={problem}
          item={typedItem}
          state={presenting(typedItem, problem)}
          onEvent={nothing}
        />
      ))}
      <Question item={typedItem} state={sure} onEvent={nothing} />
      <ResultHeading results={results} />
      <QuizResult
        reviewed={exampleItems.flatMap((item, index) => {
          const result = results[index]
          return result ? [{ item, result, seed: attempt.seed }] : []
        })}
        record={{ best: 80, last: 40, times: 3 }}
        again="others"
        back={link}
        next={link}
        onRestart={nothing}
      />
    </QuizPlacesContext>
  )
}

const typedItem = exampleItems.find(({ type }) => type === 'number') ?? fail()

function fail(): never {
  throw new Error('The examples hold no item that is typed')
}

const sure: QuizState = { ...presenting(typedItem, null), certainty: 'sure' }

function presenting(item: AskedItem, problem: AnswerProblem | null): QuizState {
  return { ...untouched, phase: 'presenting', draft: emptyDraft(item), problem }
}

function answered(result: ItemResult): QuizState {
  return { ...untouched, attempt: { ...attempt, results: [result] }, phase: 'answered' }
}

function resultOf(item: AskedItem, correct: boolean): ItemResult {
  const answer = correct ? rightAnswer(item) : wrongAnswer(item)
  const certainty = saidOf[exampleItems.indexOf(item)] ?? null
  return { itemId: item.id, answer, correct, credit: correct ? 1 : 0, certainty }
}

/** As somebody says it who does not always say it. */
const saidOf: readonly (Certainty | null)[] = ['sure', 'sure', null, 'unsure', 'guess', 'sure']

function rightAnswer(item: AskedItem): ItemResult['answer'] {
  switch (item.type) {
    case 'single':
      return { type: 'single', choice: item.answer }
    case 'multiple':
      return { type: 'multiple', choices: item.answer }
    case 'true_false':
      return { type: 'true_false', value: item.answer }
    case 'number':
      return { type: 'number', text: String(item.answer.value) }
    case 'cloze':
      return { type: 'cloze', texts: item.gaps.map(gapAnswer) }
    case 'ordering':
      return { type: 'ordering', order: item.answer }
    case 'matching':
      return { type: 'matching', pairs: item.answer }
    case 'categorise':
      return { type: 'categorise', pairs: item.answer }
  }
}

function gapAnswer({ answer }: Gap): string {
  return typeof answer === 'string' ? answer : `${answer.value}${answer.unit}`
}

function wrongAnswer(item: AskedItem): ItemResult['answer'] {
  switch (item.type) {
    case 'single':
      return { type: 'single', choice: 'b' }
    case 'multiple':
      return { type: 'multiple', choices: ['a', 'c'] }
    case 'true_false':
      return { type: 'true_false', value: !item.answer }
    case 'number':
      return { type: 'number', text: '30' }
    case 'cloze':
      return null
    case 'ordering':
      return { type: 'ordering', order: ['b', 'a', 'c'] }
    case 'matching':
      return { type: 'matching', pairs: { dax: 'cache', ttl: 'backup', pitr: 'expiry' } }
    case 'categorise':
      return { type: 'categorise', pairs: { patch: 'lambda', idle: 'lambda', hours: 'ec2' } }
  }
}
