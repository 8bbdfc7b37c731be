import { describe, expect, it } from 'vitest'
import { buildShop, edges, nodes, steps } from './picture.fixture'
import { pictureInWords } from './picture-in-words'

describe('pictureInWords', () => {
  const shop = buildShop({
    nodes: Object.values(nodes),
    edges: Object.values(edges),
    steps: [steps.order, steps.call, { ...steps.photo, edge: null, at: 'work' }, steps.call],
    groups: [
      { id: 'inner', kind: 'private', name: { ko: '안쪽', en: 'Inner' }, holds: ['table'] },
      { id: 'outer', kind: 'vpc', name: { ko: '바깥', en: 'Outer' }, holds: ['inner', 'work'] },
    ],
  })

  it('[IT25] tells every way once, those of the walk first, and what each group holds', () => {
    expect(pictureInWords(shop, 'ko')).toEqual([
      '손님 → API Gateway: 주문',
      'API Gateway → Lambda: 동기 호출',
      'Lambda → DynamoDB: 기록',
      'Lambda → Amazon S3(사진): 그림',
      'Lambda → Amazon S3(영수증): 파일',
      '안쪽 안: DynamoDB',
      '바깥 안: 안쪽, Lambda',
    ])
  })

  it('[IT25] puts a mark wherever the name would stand, in groups too', () => {
    expect(pictureInWords(shop, 'en', [{ part: 'work', mark: '?' }])).toEqual([
      'Customer → API Gateway: order',
      'API Gateway → ?: call',
      '? → DynamoDB: record',
      '? → Amazon S3 (photos): picture',
      '? → Amazon S3 (receipts): file',
      'Inner holds: DynamoDB',
      'Outer holds: Inner, ?',
    ])
  })
})
