import { describe, expect, it } from 'vitest'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import type { Item } from '@/lib/domain/item/item'
import { buildShop, derivePictures, edges, nodes, steps } from './picture.fixture'

const derive = (diagram: Diagram, course = {}) => derivePictures(diagram, 'picture-private', course)

/** The whole shop with these of its ways private. */
const shop = (privateIds: readonly string[], overrides = {}) =>
  buildShop({
    nodes: Object.values(nodes),
    edges: Object.values(edges).map((edge) => ({ ...edge, private: privateIds.includes(edge.id) })),
    steps: [steps.order, steps.call, steps.store, steps.photo, steps.receipt],
    ...overrides,
  })
const parts = (item: Item | undefined, right: boolean) => {
  if (item?.type !== 'single' && item?.type !== 'multiple') return []
  const answer = [item.answer].flat()
  return item.options
    .filter(({ id }) => answer.includes(id) === right)
    .map(({ id }) => item.picture?.parts[id])
    .sort()
}

describe('derivePicturePrivate', () => {
  it('[IT30] offers one private way among three others, those between services first', () => {
    const [item] = derive(shop(['store']))
    expect(item).toMatchObject({
      id: 'queues.picture-private.shop',
      type: 'single',
      stem: '작은 가게: 처음부터 끝까지 프라이빗 네트워크 안에서 오가는 연결은 어느 것입니까?',
      factIds: ['keeps'],
      picture: { marks: [] },
    })
    expect(parts(item, true)).toEqual(['store'])
    expect(parts(item, false)).toEqual(['call', 'photo', 'receipt'])
  })

  it('[IT30] offers no second private way beside the one', () => {
    const [item] = derive(shop(['store', 'photo', 'receipt']))
    expect(parts(item, true)).toHaveLength(1)
    expect(parts(item, false)).toEqual(['call', 'order'])
  })

  it('[IT30] asks for all where one alone runs outside', () => {
    const [item] = derive(shop(['call', 'store', 'photo', 'receipt']))
    expect(item).toMatchObject({
      type: 'multiple',
      choose: null,
      stem: expect.stringContaining('모두 고르십시오'),
    })
    expect(parts(item, true)).toHaveLength(3)
    expect(parts(item, false)).toEqual(['order'])
  })

  it.each([
    ['no way is private', shop([])],
    ['every way is', shop(['order', 'call', 'store', 'photo', 'receipt'])],
    ['no fact speaks of one that is', shop(['order'])],
    [
      'too few are told by a step',
      shop(['store'], { steps: [steps.order, steps.store, steps.store] }),
    ],
  ])('[IT30] asks nothing where %s', (_, diagram) => {
    expect(derive(diagram)).toEqual([])
  })

  it('[IT30] takes one that enters a group before one within it, and none that only rules', () => {
    const group = {
      id: 'vpc',
      kind: 'vpc',
      name: { ko: 'VPC', en: 'VPC' },
      holds: ['work', 'table'],
    }
    const [item] = derive(shop(['store', 'photo'], { groups: [group] }))
    expect(parts(item, true)).toEqual(['photo'])
    const ruled = Object.values(edges).map((edge) => ({
      ...edge,
      private: edge.id === 'store',
      kind: edge.id === 'call' ? 'control' : 'request',
    }))
    expect(parts(derive(shop([], { edges: ruled }))[0], false)).toEqual([
      'order',
      'photo',
      'receipt',
    ])
  })

  it('[IT30] offers no way that is not said to be either', () => {
    const unsaid = Object.values(edges).map((edge) => ({
      ...edge,
      private: edge.id === 'store' ? true : edge.id === 'order' ? false : null,
    }))
    expect(derive(shop([], { edges: unsaid }))).toEqual([])
  })

  it('[IT30] says of each where it runs and what goes along it', () => {
    const [item] = derive(shop(['store']), { locale: 'en' })
    const options = item?.type === 'single' ? item.options : []
    const whyOf = (text: string) => options.find((option) => option.text === text)?.why
    expect(whyOf('Lambda → DynamoDB: record')).toBe(
      'Right. It never leaves the private network. The function writes it down.',
    )
    expect(whyOf('API Gateway → Lambda: call')).toBe(
      'This one runs outside a private network. The API calls the function.',
    )
    expect(item?.explanation.text).toBe(
      '“Lambda → DynamoDB: record” never leaves the private network. The function writes it down. DynamoDB is serverless.',
    )
  })

  it('[IT2] [IT3] has the same options in both languages', () => {
    const ids = (locale: 'ko' | 'en') =>
      derive(shop(['store']), { locale }).map((item) => item.picture?.parts)
    expect(ids('en')).toEqual(ids('ko'))
  })
})
