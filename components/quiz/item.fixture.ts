import type { AskedItem } from '@/lib/domain/item/item'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'

const base = {
  lesson: 'lambda-limits',
  anchor: 'memory',
  factIds: ['limit-memory'],
  origin: 'authored',
  derivation: null,
  scenario: null,
  explanation: {
    text: 'Lambda 함수의 메모리는 128MB에서 10,240MB까지 1MB 단위로 지정합니다.',
    correction: null,
    source: {
      title: 'Configure Lambda function memory',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html',
      checked: '2026-11',
    },
  },
} as const

/** One written item of every type, for the gallery. */
export const exampleItems: readonly AskedItem[] = [
  {
    ...base,
    id: 'example.single',
    type: 'single',
    stem: '빈칸에 알맞은 값을 고르십시오. Lambda 함수의 메모리는 최대 ____까지 지정합니다.',
    options: [
      { id: 'a', text: '10,240MB', why: '메모리의 최댓값입니다.' },
      { id: 'b', text: '512MB', why: '/tmp 임시 스토리지의 최솟값입니다.' },
      { id: 'c', text: '3,008MB', why: '2020년 12월 전의 최댓값입니다.' },
      { id: 'd', text: '250MB', why: '압축을 푼 배포 패키지의 최대 크기입니다.' },
    ],
    answer: 'a',
  },
  {
    ...base,
    id: 'example.multiple',
    type: 'multiple',
    stem: 'Lambda 함수를 직접 호출할 수 있는 것을 모두 고르십시오.',
    options: [
      {
        id: 'a',
        text: 'Amazon S3 이벤트 알림',
        why: '객체가 만들어지면 함수를 비동기로 호출합니다.',
      },
      { id: 'b', text: 'Amazon API Gateway', why: '요청이 오면 함수를 동기로 호출합니다.' },
      { id: 'c', text: 'Amazon EBS 볼륨', why: '블록 스토리지이며 이벤트를 보내지 않습니다.' },
    ],
    answer: ['a', 'b'],
    choose: null,
  },
  {
    ...base,
    id: 'example.scenario',
    type: 'multiple',
    anchor: 'timeout',
    factIds: ['limit-timeout', 'limit-memory'],
    stem: '한 출판사가 원고를 올릴 때마다 미리 보기를 만듭니다. 한 번에 5분쯤 걸리고 가끔 메모리가 모자라 멈춥니다. 서버를 두지 않고 끝까지 실행되게 하려면 어떻게 해야 합니까?',
    choose: 2,
    options: [
      { id: 'a', text: '함수의 제한 시간을 5분보다 길게 정합니다.', why: '기본값은 3초입니다.' },
      { id: 'b', text: '함수의 메모리를 늘립니다.', why: '메모리와 함께 CPU도 늘어납니다.' },
      {
        id: 'c',
        text: 'EC2 인스턴스로 옮깁니다.',
        why: '서버를 관리해야 합니다. 몇 시간씩 걸리는 일이라면 알맞습니다.',
      },
      {
        id: 'd',
        text: '`/tmp`의 크기를 늘립니다.',
        why: '임시 파일의 자리만 늘어납니다. 큰 파일을 내려받아야 한다면 알맞습니다.',
      },
      {
        id: 'e',
        text: '예약된 동시성을 켭니다.',
        why: '함수의 몫을 떼어 둘 뿐입니다. 다른 함수에 밀린다면 알맞습니다.',
      },
    ],
    answer: ['a', 'b'],
    scenario: {
      domain: 'performance',
      difficulty: 2,
      requirements: [
        { id: 'finish', text: '멈추지 않고 끝까지 실행합니다' },
        { id: 'serverless', text: '서버를 두지 않습니다' },
      ],
      decisive: 'finish',
      fails: { c: ['serverless'], d: ['finish'], e: ['finish'] },
      pair: null,
      working: null,
    },
  },
  {
    ...base,
    id: 'example.true-false',
    type: 'true_false',
    anchor: 'concurrency',
    factIds: ['limit-concurrency'],
    stem: '다음 설명이 맞습니까? “Lambda 함수 하나마다 1,000개까지 동시에 실행할 수 있습니다.”',
    answer: false,
    explanation: {
      ...base.explanation,
      text: '동시 실행 1,000개는 한 계정이 한 리전에서 모든 함수와 나눠 쓰는 기본 한도입니다.',
      correction: 'Lambda 함수 하나마다 1,000개까지 동시에 실행할 수 있습니다.',
    },
  },
  {
    ...base,
    id: 'example.number',
    type: 'number',
    anchor: 'timeout',
    factIds: [],
    stem: '빈칸에 들어갈 값을 쓰십시오. Lambda 함수의 제한 시간은 최대 ____까지 지정합니다.',
    answer: { value: 15, unit: '분' },
    tolerance: 0,
    steps: [],
  },
  {
    ...base,
    id: 'example.worked',
    type: 'number',
    factIds: [],
    stem: '메모리가 1,536MB인 함수가 한 번에 400ms씩 800,000번 실행됩니다. 모두 몇 GB-초입니까?',
    answer: { value: 480_000, unit: 'GB-초' },
    tolerance: 0,
    steps: [
      '실행 시간은 모두 800,000 × 400ms = 320,000초입니다.',
      '메모리 1,536MB는 1.5GB입니다.',
      '1.5GB × 320,000초 = 480,000GB-초입니다.',
    ],
  },
  {
    ...base,
    id: 'example.cloze',
    type: 'cloze',
    anchor: 'timeout',
    stem: '새 실행 환경을 준비하느라 첫 응답이 늦어지는 것을 ____라고 합니다.',
    gaps: [{ type: 'words', answer: '콜드 스타트', accepted: ['cold start'] }],
  },
  {
    ...base,
    id: 'example.ordering',
    type: 'ordering',
    stem: '썸네일이 만들어지는 순서대로 놓으십시오.',
    options: [
      { id: 'a', text: '사진을 S3 버킷에 올립니다', why: '객체가 만들어지면 이벤트가 생깁니다.' },
      { id: 'b', text: 'Lambda 함수가 썸네일을 만듭니다', why: '' },
      { id: 'c', text: '메타데이터를 DynamoDB에 씁니다', why: '' },
    ],
    answer: ['a', 'b', 'c'],
  },
  {
    ...base,
    id: 'example.matching',
    type: 'matching',
    stem: '용어와 뜻을 짝지으십시오.',
    left: [
      { id: 'dax', text: 'DAX', why: 'DAX는 읽기 응답을 마이크로초로 줄입니다.' },
      { id: 'ttl', text: 'TTL', why: '' },
      { id: 'pitr', text: 'PITR', why: '' },
    ],
    right: [
      { id: 'cache', text: 'DynamoDB 앞에 두는 인메모리 캐시입니다.', why: '' },
      { id: 'expiry', text: '정한 시각이 지난 항목을 저절로 지우는 기능입니다.', why: '' },
      { id: 'backup', text: '지난 시점으로 테이블을 되살리는 백업입니다.', why: '' },
    ],
    answer: { dax: 'cache', ttl: 'expiry', pitr: 'backup' },
  },
  {
    ...base,
    id: 'example.cloze-two',
    type: 'cloze',
    anchor: 'timeout',
    stem: '함수의 제한 시간은 기본값이 ____이고 최대 ____입니다.',
    gaps: [
      { type: 'amount', answer: { value: 3, unit: '초' } },
      { type: 'amount', answer: { value: 15, unit: '분' } },
    ],
  },
  {
    ...base,
    id: 'example.categorise',
    type: 'categorise',
    stem: 'EC2와 Lambda 가운데 어느 쪽의 이야기인지 나누십시오.',
    left: [
      { id: 'patch', text: '운영 체제를 직접 패치합니다', why: '서버를 관리하는 쪽입니다.' },
      { id: 'idle', text: '요청이 없으면 요금이 없습니다', why: '실행한 만큼만 냅니다.' },
      { id: 'hours', text: '몇 시간 동안 이어서 실행합니다', why: '제한 시간이 없는 쪽입니다.' },
    ],
    right: [
      { id: 'ec2', text: 'EC2', why: '' },
      { id: 'lambda', text: 'Lambda', why: '' },
    ],
    answer: { patch: 'ec2', idle: 'lambda', hours: 'ec2' },
  },
]

export const examplePlaces: readonly QuizPlace[] = [
  {
    lesson: 'lambda-limits',
    lessonTitle: 'Lambda 한도',
    anchor: 'memory',
    title: '메모리',
    facts: [{ id: 'limit-memory', short: '메모리 한도' }],
  },
  {
    lesson: 'lambda-limits',
    lessonTitle: 'Lambda 한도',
    anchor: 'concurrency',
    title: '동시 실행',
    facts: [{ id: 'limit-concurrency', short: '동시 실행 한도' }],
  },
]
