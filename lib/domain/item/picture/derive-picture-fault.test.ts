import { describe, expect, it } from 'vitest'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import {
  buildShop,
  derivePictures,
  edges,
  isSingle,
  nodes,
  rightText,
  steps,
  whatIf,
} from './picture.fixture'

const derive = (diagram: Diagram, course = {}) =>
  derivePictures(diagram, 'picture-fault', course).filter(isSingle)
const shop = (change = {}, overrides = {}) =>
  buildShop({ whatIfs: [{ ...whatIf, ...change }], ...overrides })
const texts = (diagram: Diagram, locale: 'ko' | 'en' = 'ko') =>
  derive(diagram, { locale })[0]
    ?.options.map(({ text }) => text)
    .sort()

describe('derivePictureFault', () => {
  it('[IT29] asks by the symptom for the part that fails among nodes that do not', () => {
    const [item] = derive(shop())
    expect(item).toMatchObject({
      id: 'queues.picture-fault.shop.no-right',
      stem: '주문이 남지 않습니다. 그림에서 원인이 있는 곳은 어디입니까?',
      factIds: ['keeps'],
      picture: { diagram: 'shop', marks: [] },
    })
    expect(item && rightText(item)).toBe('DynamoDB')
    expect(texts(shop())).toEqual(['API Gateway', 'DynamoDB', 'Lambda', '손님'])
  })

  it('[IT29] explains by what happens there and what comes of it, and of the others what they do', () => {
    const [item] = derive(shop())
    const whyOf = (text: string) => item?.options.find((option) => option.text === text)?.why
    expect(whyOf('DynamoDB')).toBe('맞습니다. 표가 거절합니다. 역할에 권한을 줍니다.')
    expect(whyOf('Lambda')).toBe(
      '원인은 여기에 있지 않습니다. 여기서 맡은 역할은 ‘주문을 처리’입니다. API가 함수를 부릅니다.',
    )
    expect(item?.explanation.text).toBe(
      '원인이 있는 곳은 ‘DynamoDB’입니다. 표가 거절합니다. 역할에 권한을 줍니다. DynamoDB는 서버리스입니다.',
    )
  })

  it('[IT29] tells the whole story, where no step happens at the fault', () => {
    const told = [
      { at: 'api', say: { ko: 'API가 기다립니다.', en: 'The API waits.' } },
      { at: 'work', say: { ko: '함수가 포기합니다.', en: 'The function gives up.' } },
    ]
    const [item] = derive(shop({ steps: told }))
    const why = item?.options.find(({ id }) => id === item.answer)?.why
    expect(why).toBe('맞습니다. API가 기다립니다. 함수가 포기합니다. 역할에 권한을 줍니다.')
  })

  it('[IT29] leaves out what breaks as well', () => {
    expect(texts(shop({ breaks: ['table', 'work'] }))).toEqual(['API Gateway', 'DynamoDB', '손님'])
    expect(texts(shop({ breaks: ['table', 'work', 'api'] }))).toBeUndefined()
  })

  it('[IT29] offers edges for an edge, as ways from one part to the next', () => {
    const edgy = shop({ breaks: ['store'], fault: 'store' })
    expect(texts(edgy, 'en')).toEqual([
      'API Gateway → Lambda: call',
      'Customer → API Gateway: order',
      'Lambda → DynamoDB: record',
    ])
  })

  it('[IT29] tells nodes of one name apart by their roles, and passes over those that cannot be', () => {
    const parts = {
      nodes: Object.values(nodes),
      edges: Object.values(edges),
      steps: [steps.order, steps.call, steps.store, steps.photo, steps.receipt],
    }
    const fault = { breaks: ['photos'], fault: 'photos' }
    const [item] = derive(shop(fault, parts))
    expect(item && rightText(item)).toBe('Amazon S3(사진)')
    const twins = Object.values(nodes).map((node) =>
      node.id === 'receipts' ? { ...node, role: nodes.photos.role } : node,
    )
    expect(derive(shop(fault, { ...parts, nodes: twins }))).toEqual([])
  })

  it('[IT29] offers what lies beside the fault first, and who uses it all last', () => {
    const { user, api, table, photos, receipts, work } = nodes
    const diagram = shop(
      { breaks: ['receipts'], fault: 'receipts' },
      {
        nodes: [user, api, table, photos, receipts, work],
        edges: Object.values(edges),
        steps: [steps.order, steps.call, steps.store, steps.photo, steps.receipt],
      },
    )
    expect(texts(diagram)).toEqual(['API Gateway', 'Amazon S3(영수증)', 'DynamoDB', 'Lambda'])
  })

  it('[IT29] says the role of a part once, where it stands in its name already', () => {
    const diagram = shop(
      { breaks: ['table'] },
      {
        nodes: [nodes.photos, nodes.receipts, nodes.work, nodes.table],
        edges: [edges.store, edges.photo, edges.receipt],
        steps: [steps.store, steps.photo, steps.receipt],
      },
    )
    const [item] = derive(diagram)
    expect(item?.options.find(({ text }) => text === 'Amazon S3(사진)')?.why).toBe(
      '원인은 여기에 있지 않습니다. 사진도 남깁니다.',
    )
  })

  it('[IT29] ties each option to its part in the picture', () => {
    const [item] = derive(shop())
    const parts = item?.options.map(({ id, text }) => [text, item.picture?.parts[id]])
    expect(Object.fromEntries(parts ?? [])).toEqual({
      'API Gateway': 'api',
      DynamoDB: 'table',
      Lambda: 'work',
      손님: 'user',
    })
  })

  it('[IT29] asks nothing without a symptom, or where it names the fault', () => {
    expect(derive(shop({ symptom: null, fault: null }))).toEqual([])
    const telling = { ko: '주문이 남지 않습니다.', en: 'DynamoDB keeps nothing.' }
    expect(derive(shop({ symptom: telling }))).toEqual([])
  })

  it('[IT14] asks nothing of a fact in doubt, and quotes no step that rests on one', () => {
    expect(derive(shop({ fact: 'unsure' }))).toEqual([])
    const doubtful = whatIf.steps.map((step) => ({ ...step, facts: ['unsure'] }))
    const [item] = derive(shop({ steps: doubtful }))
    expect(item?.explanation.text).not.toContain('표가 거절합니다.')
  })

  it('[IT2] [IT3] has the same options in both languages', () => {
    const ids = (locale: 'ko' | 'en') =>
      derive(shop(), { locale }).map(({ options, answer }) => [answer, options.map(({ id }) => id)])
    expect(ids('en')).toEqual(ids('ko'))
  })
})
