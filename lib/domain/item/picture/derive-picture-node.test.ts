import { describe, expect, it } from 'vitest'
import type { Diagram } from '@/lib/domain/diagram/diagram'
import { factsBlock } from '@/lib/domain/item/item.fixture'
import {
  buildElsewhere,
  buildShop,
  derivePictures,
  edges,
  facts,
  isSingle,
  nodes,
  rightText,
  steps,
} from './picture.fixture'

const derive = (diagram: Diagram, course = {}) =>
  derivePictures(diagram, 'picture-node', course).filter(isSingle)
const keys = (diagram: Diagram, course = {}) =>
  derive(diagram, course).map(({ id }) => id.split('.').slice(2).join('.'))
const wrongTexts = (diagram: Diagram, course = {}) =>
  derive(diagram, course).map(({ options, answer }) =>
    options.flatMap(({ id, text }) => (id === answer ? [] : [text])).sort(),
  )

describe('derivePictureNode', () => {
  it('[IT26] hides the two services that most facts name, and neither person nor what no fact names', () => {
    expect(keys(buildShop())).toEqual(['shop.api', 'shop.work'])
    const silent = [steps.order, steps.call, { ...steps.store, facts: ['files'] }]
    expect(keys(buildShop({ steps: silent }))).toEqual(['shop.api', 'shop.work'])
    const most = [steps.order, steps.call, { ...steps.store, facts: ['keeps', 'holds'] }]
    expect(keys(buildShop({ steps: most }))).toEqual(['shop.table', 'shop.api'])
    const more = [steps.order, { ...steps.call, facts: [] }, steps.store]
    expect(keys(buildShop({ steps: more }))).toEqual(['shop.table'])
  })

  it('[IT26] asks by the role, and says of each option what it does here or what it is', () => {
    const named = facts.get('names')
    const [item] = derive(buildShop(), {
      others: [buildElsewhere(['name', 'Route 53'], ['lock', 'Cognito'])],
      blocks: named ? [factsBlock(named)] : [],
    })
    expect(item).toMatchObject({
      stem: '작은 가게: 그림에서 ?로 가린 자리의 역할은 ‘주문을 받음’입니다. 이 자리에 있는 것은 무엇입니까?',
      factIds: ['calls'],
      picture: { diagram: 'shop', marks: [{ part: 'api', mark: '?' }], parts: {} },
    })
    expect(item?.picture?.text[0]).toBe('손님 → ?: 주문')
    expect(item && rightText(item)).toBe('API Gateway')
    const whyOf = (text: string) => item?.options.find((option) => option.text === text)?.why
    expect(whyOf('API Gateway')).toBe(
      '맞습니다. 여기서 맡은 역할은 ‘주문을 받음’입니다. 손님이 주문을 보냅니다.',
    )
    expect(whyOf('Cognito')).toBe(
      '이 자리에는 맞지 않습니다. ‘다른 그림’ 그림에서는 ‘일 1’ 역할을 맡습니다.',
    )
    expect(whyOf('Route 53')).toBe('이 자리에는 맞지 않습니다. Route 53은 DNS 서비스입니다.')
    expect(item?.explanation).toMatchObject({
      text: expect.stringMatching(
        /^\?로 가린 자리에 있는 것은 ‘API Gateway’입니다\..*동기로 부릅니다\.$/,
      ),
      source: { url: 'https://example.com/queue' },
    })
  })

  it('[IT25] asks nothing that is named in sight: in the title, a role, on an edge or a group, in another name', () => {
    const inSight = [
      { title: { ko: 'Lambda 가게', en: 'A shop' } },
      {
        edges: [edges.order, { ...edges.call, says: { ko: '호출', en: 'to Lambda' } }, edges.store],
      },
      {
        nodes: [
          { ...nodes.user, role: { ko: 'Lambda를 씀', en: 'uses it' } },
          nodes.api,
          nodes.work,
          nodes.table,
        ],
      },
      {
        nodes: [
          { ...nodes.user, name: { ko: 'AWS Lambda 손님', en: 'Customer' } },
          nodes.api,
          nodes.work,
          nodes.table,
        ],
      },
      {
        groups: [
          { id: 'vpc', kind: 'vpc', name: { ko: 'Lambda의 VPC', en: 'VPC' }, holds: ['work'] },
        ],
      },
    ]
    for (const overrides of inSight) expect(keys(buildShop(overrides))).not.toContain('shop.work')
  })

  it.each([
    ['of its family', 'shop.table', ['database', 'Amazon RDS']],
    ['of its family', 'shop.table', ['cache', 'ElastiCache']],
    ['of its family', 'shop.work', ['server', 'AWS Fargate']],
    ['of its family', 'shop.api', ['distribution', 'CloudFront']],
    ['that has its name', 'shop.work', ['lock', 'AWS Lambda']],
    ['in sight', 'shop.work', ['certificate', 'DynamoDB Streams']],
    ['that is our own', 'shop.work', ['lock', 'Order table']],
    ['that is a person', 'shop.work', ['person', 'Cognito']],
  ] as const)('[IT26] never offers one %s: %s, %s', (_, key, [glyph, name]) => {
    const steady = [
      ['certificate', 'ACM'],
      ['name', 'Route 53'],
    ] as const
    const course = { others: [buildElsewhere(...steady, [glyph, name])] }
    const only = key === 'shop.table' ? { steps: [steps.order, steps.store] } : {}
    const place = keys(buildShop(only), course).indexOf(key)
    expect(place).toBeGreaterThanOrEqual(0)
    expect(wrongTexts(buildShop(only), course)[place]).not.toContain(name)
  })

  it('[IT26] never offers one that another picture has between the same neighbours', () => {
    const named = { ko: 'Amazon Lex', en: 'Amazon Lex' }
    const other = (overrides: Readonly<Record<string, unknown>>) =>
      buildShop({
        slug: 'chat',
        nodes: [nodes.user, { ...nodes.api, glyph: 'lock', name: named }, nodes.work, nodes.table],
        ...overrides,
      })
    const services = buildElsewhere(['certificate', 'ACM'], ['name', 'Route 53'])
    const wrong = (chat: Diagram) => wrongTexts(buildShop(), { others: [services, chat] })[0]
    expect(wrong(other({}))).toEqual(['ACM', 'Route 53'])
    const turned = { ...edges.call, from: 'work', to: 'api' }
    expect(wrong(other({ edges: [edges.order, turned, edges.store] }))).toEqual([
      'ACM',
      'Amazon Lex',
      'Route 53',
    ])
  })

  it('[IT10] offers no two of which one names the other', () => {
    const services = [
      ['certificate', 'ACM'],
      ['lock', 'ACM Private CA'],
      ['name', 'Route 53'],
    ] as const
    const [wrong = []] = wrongTexts(buildShop(), { others: [buildElsewhere(...services)] })
    expect(wrong).toHaveLength(2)
    expect(wrong).toContain('Route 53')
  })

  it('[IT5] asks nothing where there are not two to be wrong', () => {
    expect(keys(buildShop(), { others: [] })).toEqual([])
    expect(
      keys(buildShop(), { others: [buildElsewhere(['name', 'Route 53'], ['queue', 'Route 53'])] }),
    ).toEqual([])
  })

  it('[IT14] neither rests on a fact in doubt nor quotes a step that does', () => {
    const doubtful = [steps.order, { ...steps.call, facts: ['calls', 'unsure'] }, steps.store]
    const items = derive(buildShop({ steps: doubtful }))
    expect(items.map(({ factIds }) => factIds)).toEqual([['calls'], ['calls']])
    expect(JSON.stringify(items)).not.toContain('API가 함수를 부릅니다.')
  })

  it('[IT2] [IT3] has the same options in both languages', () => {
    const ids = (locale: 'ko' | 'en') =>
      derive(buildShop(), { locale }).map(({ id, options, answer }) => [
        id,
        answer,
        options.map((one) => one.id),
      ])
    expect(ids('en')).toEqual(ids('ko'))
    expect(ids('en').length).toBe(2)
  })
})
