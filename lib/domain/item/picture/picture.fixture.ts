import type { Diagram } from '@/lib/domain/diagram/diagram'
import { diagramSchema } from '@/lib/domain/diagram/diagram'
import { deriveItems } from '@/lib/domain/item/derive-items'
import type { Derivation, Item, SingleItem } from '@/lib/domain/item/item'
import { buildLesson, factMap, factOf } from '@/lib/domain/item/item.fixture'
import type { LessonBlock } from '@/lib/domain/lesson/lesson'
import type { Locale } from '@/lib/shared/locale'

const both = (ko: string, en: string) => ({ ko, en })

export const facts = factMap(
  factOf('calls', 'API Gateway는 Lambda를 동기로 부릅니다.', 'API Gateway calls Lambda and waits.'),
  factOf('keeps', 'DynamoDB는 서버리스입니다.', 'DynamoDB is serverless.'),
  factOf('holds', 'DynamoDB는 항목을 담습니다.', 'DynamoDB holds items.'),
  factOf('files', 'S3는 파일을 보관합니다.', 'S3 keeps files.'),
  factOf('names', 'Route 53은 DNS 서비스입니다.', 'Route 53 is a DNS service.'),
  factOf('unsure', 'SNS는 빠릅니다.', 'SNS is fast.', {}, { doubt: 'nobody knows' }),
)

export const nodes = {
  user: { id: 'user', glyph: 'person', name: both('손님', 'Customer'), at: [0, 0] },
  api: {
    id: 'api',
    glyph: 'gateway',
    name: both('API Gateway', 'API Gateway'),
    role: both('주문을 받음', 'takes orders'),
    at: [1, 0],
  },
  work: {
    id: 'work',
    glyph: 'function',
    name: both('Lambda', 'Lambda'),
    role: both('주문을 처리', 'handles orders'),
    at: [2, 0],
  },
  table: {
    id: 'table',
    glyph: 'table',
    name: both('DynamoDB', 'DynamoDB'),
    role: both('주문을 보관', 'keeps orders'),
    at: [3, 0],
  },
  photos: {
    id: 'photos',
    glyph: 'bucket',
    name: both('Amazon S3', 'Amazon S3'),
    role: both('사진', 'photos'),
    at: [3, 1],
  },
  receipts: {
    id: 'receipts',
    glyph: 'bucket',
    name: both('Amazon S3', 'Amazon S3'),
    role: both('영수증', 'receipts'),
    at: [3, 2],
  },
} as const

const edge = (id: string, from: string, to: string, ko: string, en: string, more = {}) => ({
  id,
  from,
  to,
  says: both(ko, en),
  ...more,
})

export const edges = {
  order: edge('order', 'user', 'api', '주문', 'order'),
  call: edge('call', 'api', 'work', '동기 호출', 'call'),
  store: edge('store', 'work', 'table', '기록', 'record'),
  photo: edge('photo', 'work', 'photos', '그림', 'picture'),
  receipt: edge('receipt', 'work', 'receipts', '파일', 'file'),
} as const

const step = (edgeId: string, ko: string, en: string, ...ids: readonly string[]) => ({
  edge: edgeId,
  say: both(ko, en),
  facts: ids,
})

export const steps = {
  order: step('order', '손님이 주문을 보냅니다.', 'A customer sends an order.'),
  call: step('call', 'API가 함수를 부릅니다.', 'The API calls the function.', 'calls'),
  store: step('store', '함수가 주문을 적습니다.', 'The function writes it down.', 'keeps'),
  stored: {
    ...step('store', '표가 끝났다고 답합니다.', 'The table says that it is done.'),
    back: true,
  },
  answer: {
    ...step('call', '함수가 답을 돌려줍니다.', 'The function returns an answer.'),
    back: true,
  },
  photo: step('photo', '사진도 남깁니다.', 'It puts a photo into it.', 'files'),
  receipt: step('receipt', '영수증도 둡니다.', 'Then a receipt.', 'files'),
} as const

export const whatIf = {
  id: 'no-right',
  name: both('권한이 없다면', 'Without the right'),
  keeps: 2,
  breaks: ['table'],
  steps: [step('store', '표가 거절합니다.', 'The table refuses.', 'keeps')],
  consequence: both('역할에 권한을 줍니다.', 'Give the role the right.'),
  fact: 'keeps',
  symptom: both('주문이 남지 않습니다.', 'Orders are not kept.'),
  fault: 'table',
} as const

/** A shop: customer, API, function and a table. With overrides whatever is to be tried. */
export function buildShop(overrides: Readonly<Record<string, unknown>> = {}): Diagram {
  return diagramSchema.parse({
    slug: 'shop',
    title: both('작은 가게', 'A small shop'),
    summary: both('가게입니다.', 'A shop.'),
    nodes: [nodes.user, nodes.api, nodes.work, nodes.table],
    edges: [edges.order, edges.call, edges.store],
    steps: [steps.order, steps.call, steps.store],
    ...overrides,
  })
}

/** A picture of services that a shop has none of, from which wrong ones are drawn. */
export function buildElsewhere(...services: readonly (readonly [string, string])[]): Diagram {
  const others = services.length > 0 ? services : elsewhere
  return diagramSchema.parse({
    slug: 'elsewhere',
    title: both('다른 그림', 'Another picture'),
    summary: both('다른 그림입니다.', 'Another picture.'),
    nodes: others.map(([glyph, name], index) => ({
      id: `part-${index}`,
      glyph,
      name: both(name, name),
      role: both(`일 ${index}`, `job ${index}`),
      at: [index, 0],
    })),
    edges: [edge('way', 'part-0', 'part-1', '길', 'way')],
    steps: [step('way', '갑니다.', 'It goes.'), step('way', '또 갑니다.', 'It goes again.')],
  })
}

const elsewhere = [
  ['name', 'Route 53'],
  ['lock', 'Cognito'],
  ['certificate', 'ACM'],
  ['database', 'Amazon RDS'],
  ['queue', 'Amazon SQS'],
  ['server', 'Amazon EC2'],
] as const

interface Course {
  readonly locale?: Locale
  readonly others?: readonly Diagram[]
  /** What the lesson says besides. */
  readonly blocks?: readonly LessonBlock[]
}

/** What a lesson that shows the diagram yields of one kind. */
export function derivePictures(
  diagram: Diagram,
  kind: Derivation,
  { locale = 'ko', others = [buildElsewhere()], blocks = [] }: Course = {},
): readonly Item[] {
  const lesson = buildLesson(
    { main: [{ type: 'diagram', slug: diagram.slug }, ...blocks] },
    { locale },
  )
  const diagrams = new Map([diagram, ...others].map((one) => [one.slug, one]))
  return deriveItems(lesson, { facts, lessons: [lesson], diagrams }).filter(
    ({ derivation }) => derivation === kind,
  )
}

export function isSingle(item: Item): item is SingleItem {
  return item.type === 'single'
}

/** The text of the right option. */
export function rightText({ options, answer }: SingleItem): string | undefined {
  return options.find(({ id }) => id === answer)?.text
}
