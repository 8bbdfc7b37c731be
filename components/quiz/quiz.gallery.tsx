'use client'

import type { Item } from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'
import { emptyDraft } from '@/lib/domain/quiz/draft'
import type { AnswerProblem, QuizState } from '@/lib/domain/quiz/quiz-state'
import { exampleItems, examplePlaces } from './item.fixture'
import { Question } from './question'
import { QuizPlacesContext } from './quiz-places'
import { QuizProgress } from './quiz-progress'
import { QuizResult } from './quiz-result'

const plan = { id: 'gallery', seed: 'gallery', itemIds: exampleItems.map(({ id }) => id) }
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
      <QuizResult
        score={{ right: 3, total: 7 }}
        reviewed={exampleItems.flatMap((item, index) => {
          const result = results[index]
          return result ? [{ item, result }] : []
        })}
        record={{ best: 80, last: 40, times: 3 }}
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

function presenting(item: Item, problem: AnswerProblem | null): QuizState {
  return { plan, results: [], phase: 'presenting', draft: emptyDraft(item), problem }
}

function answered(result: ItemResult): QuizState {
  return { plan, results: [result], phase: 'answered', draft: null, problem: null }
}

function resultOf(item: Item, correct: boolean): ItemResult {
  return { itemId: item.id, answer: correct ? rightAnswer(item) : wrongAnswer(item), correct }
}

function rightAnswer(item: Item): ItemResult['answer'] {
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
      return { type: 'cloze', text: item.answer }
    case 'ordering':
      return { type: 'ordering', order: item.answer }
    case 'matching':
      return { type: 'matching', pairs: item.answer }
  }
}

function wrongAnswer(item: Item): ItemResult['answer'] {
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
  }
}
