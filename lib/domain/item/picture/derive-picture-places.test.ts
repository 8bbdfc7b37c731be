import { describe, expect, it } from 'vitest'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import type { MatchingItem } from '@/lib/domain/item/item'
import { buildShop, derivePictures, edges, nodes, steps } from './picture.fixture'

const derive = (diagram: Diagram, course = {}) =>
  derivePictures(diagram, 'picture-places', course).filter(
    (item): item is MatchingItem => item.type === 'matching',
  )
const pairs = ({ left, right, answer }: MatchingItem) =>
  left.map(({ id, text }) => [text, right.find((one) => one.id === answer[id])?.text])

describe('derivePicturePlaces', () => {
  it('[IT27] letters services in the order of the walk, and tells their roles', () => {
    const [item] = derive(buildShop())
    expect(item?.id).toBe('queues.picture-places.shop')
    expect(item && pairs(item)).toEqual([
      ['A: 주문을 받음', 'API Gateway'],
      ['B: 주문을 처리', 'Lambda'],
      ['C: 주문을 보관', 'DynamoDB'],
    ])
    expect(item?.picture).toEqual({
      diagram: 'shop',
      marks: [
        { part: 'api', mark: 'A' },
        { part: 'work', mark: 'B' },
        { part: 'table', mark: 'C' },
      ],
      text: ['손님 → A: 주문', 'A → B: 동기 호출', 'B → C: 기록'],
      parts: {},
    })
    expect(item?.factIds).toEqual(['calls', 'keeps'])
  })

  it('[IT27] says of both sides of a pair what stands there', () => {
    const [item] = derive(buildShop())
    const why =
      'C 자리에 있는 것은 ‘DynamoDB’입니다. 여기서 맡은 역할은 ‘주문을 보관’입니다. 함수가 주문을 적습니다.'
    expect(item?.left[2]?.why).toBe(why)
    expect(item?.right.find(({ text }) => text === 'DynamoDB')?.why).toBe(why)
  })

  it.each([
    [
      'three are left',
      { nodes: [nodes.user, nodes.api, nodes.work, { ...nodes.table, role: null }] },
    ],
    [
      'two may be taken for each other',
      { nodes: [nodes.user, nodes.api, { ...nodes.work, glyph: 'distribution' }, nodes.table] },
    ],
    [
      'one is named in sight',
      {
        edges: [
          edges.order,
          { ...edges.call, says: { ko: 'Lambda 호출', en: 'call' } },
          edges.store,
        ],
      },
    ],
    [
      'two have one role',
      { nodes: [nodes.user, nodes.api, { ...nodes.work, role: nodes.api.role }, nodes.table] },
    ],
    [
      'letters name something already',
      {
        groups: [
          { id: 'zone', kind: 'zone', name: { ko: '영역 A', en: 'Zone A' }, holds: ['work'] },
        ],
      },
    ],
    [
      'a letter names something in one language',
      {
        nodes: [
          nodes.user,
          nodes.api,
          { ...nodes.work, role: { ko: '첫 환경', en: 'environment A' } },
          nodes.table,
        ],
      },
    ],
    [
      'a fact names one',
      { steps: [steps.order, { ...steps.call, facts: ['files'] }, { ...steps.store, facts: [] }] },
    ],
  ])('[IT27] asks only where it can be decided: %s', (_, overrides) => {
    expect(derive(buildShop(overrides))).toEqual([])
  })

  it('[IT27] takes no article for a letter', () => {
    const role = { ko: '주문을 처리', en: 'A helper' }
    const shop = buildShop({ nodes: [nodes.user, nodes.api, { ...nodes.work, role }, nodes.table] })
    expect(derive(shop)).toHaveLength(1)
  })

  it('[IT27] leaves in sight what two nodes are called', () => {
    const [item] = derive(
      buildShop({
        nodes: Object.values(nodes),
        edges: Object.values(edges),
        steps: [steps.order, steps.photo, steps.receipt, steps.call, steps.store],
      }),
    )
    expect(item?.picture?.marks.map(({ part }) => part)).toEqual(['api', 'work', 'table'])
  })

  it('[IT2] [IT3] has the same pairs in both languages', () => {
    const answers = (locale: 'ko' | 'en') =>
      derive(buildShop(), { locale }).map(({ answer }) => answer)
    expect(answers('en')).toEqual(answers('ko'))
  })
})
