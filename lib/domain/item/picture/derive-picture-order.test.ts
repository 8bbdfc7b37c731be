import { describe, expect, it } from 'vitest'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import type { OrderingItem } from '@/lib/domain/item/item'
import { buildShop, derivePictures, edges, nodes, steps } from './picture.fixture'

const derive = (diagram: Diagram, course = {}) =>
  derivePictures(diagram, 'picture-order', course).filter(
    (item): item is OrderingItem => item.type === 'ordering',
  )
const inOrder = ({ options, answer }: OrderingItem) =>
  answer.map((id) => options.find((option) => option.id === id)?.text)

const walk = [steps.order, steps.call, steps.store, steps.stored]
const withSteps = (...all: readonly unknown[]) =>
  buildShop({ nodes: Object.values(nodes), edges: Object.values(edges), steps: all })

describe('derivePictureOrder', () => {
  it('[IT28] puts the sentences of the walk in order, without the picture that numbers them', () => {
    const [item] = derive(withSteps(...walk))
    expect(item).toMatchObject({
      id: 'queues.picture-order.shop',
      stem: '작은 가게: 일어나는 순서대로 놓으십시오.',
      factIds: ['calls', 'keeps'],
    })
    expect(item).not.toHaveProperty('picture')
    expect(item && inOrder(item)).toEqual([
      '손님이 주문을 보냅니다.',
      'API가 함수를 부릅니다.',
      '함수가 주문을 적습니다.',
      '표가 끝났다고 답합니다.',
    ])
  })

  it('[IT28] asks nothing of fewer than four', () => {
    expect(derive(withSteps(...walk.slice(0, 3)))).toEqual([])
  })

  it('[IT28] takes the first seven', () => {
    const at = (ko: string) => ({ at: 'work', say: { ko, en: ko } })
    const more = ['하나.', '둘.', '셋.', '넷.'].map(at)
    const [item] = derive(withSteps(...walk, { ...steps.order, back: true }, ...more))
    // The answer of the table does not end where the customer's begins.
    expect(item?.answer).toHaveLength(4)
    const [long] = derive(withSteps(...walk, ...more))
    expect(long && inOrder(long)).toHaveLength(7)
    expect(long && inOrder(long).at(-1)).toBe('셋.')
  })

  it('[IT28] stops where two steps might change places', () => {
    const [item] = derive(withSteps(...walk, steps.photo, steps.receipt))
    expect(item && inOrder(item).at(-1)).toBe('사진도 남깁니다.')
  })

  it('[IT28] goes on with a step that takes up a word of the one before, in either language', () => {
    const told = (ko: string, en: string) => [
      ...walk,
      steps.photo,
      { ...steps.receipt, say: { ko, en } },
    ]
    const counts = [
      told('사진을 보고 영수증도 둡니다.', 'Then a receipt.'),
      told('영수증도 둡니다.', 'With the photo goes a receipt.'),
      told('영수증도 둡니다.', 'A receipt goes into it.'),
    ].map((all) => derive(withSteps(...all))[0]?.answer.length)
    expect(counts).toEqual([6, 6, 5])
  })

  it('[IT14] stops before a step that rests on a fact in doubt', () => {
    const [item] = derive(withSteps(...walk, { ...steps.answer, facts: ['unsure'] }))
    expect(item?.answer).toHaveLength(4)
    expect(derive(withSteps(steps.order, { ...steps.call, facts: ['unsure'] }, ...walk))).toEqual(
      [],
    )
  })

  it('[IT28] asks nothing where two sentences are one, or no fact is behind them', () => {
    const same = { ...steps.stored, say: { ko: steps.store.say.ko, en: 'Something else.' } }
    expect(derive(withSteps(...walk.slice(0, 3), same))).toEqual([])
    const bare = walk.map((step) => ({ ...step, facts: [] }))
    expect(derive(withSteps(...bare))).toEqual([])
  })

  it('[IT3] keeps the ids of steps when another is added, and has them in both languages', () => {
    const idsByText = (all: readonly unknown[]) =>
      new Map(derive(withSteps(...all))[0]?.options.map(({ id, text }) => [text, id]))
    const asked = { at: 'api', say: { ko: '주문을 살핍니다.', en: 'It checks the order.' } }
    const [order, ...rest] = walk
    const longer = idsByText([order, asked, ...rest])
    expect(longer.size).toBe(5)
    for (const [text, id] of idsByText(walk)) expect(longer.get(text)).toBe(id)
    const answers = (locale: 'ko' | 'en') =>
      derive(withSteps(...walk), { locale }).map(({ answer }) => answer)
    expect(answers('en')).toEqual(answers('ko'))
  })
})
