import { describe, expect, it } from 'vitest'
import { textOf } from './item.fixture'
import { namelessDefinition } from './nameless-definition'

const term = (name: string, english: string, definition: string) =>
  namelessDefinition({
    type: 'term',
    slug: 'x',
    name,
    english,
    definition: textOf(definition),
    fact: null,
  })

describe('namelessDefinition', () => {
  it.each([
    [
      '콜드 스타트',
      'Cold start',
      '콜드 스타트는 첫 응답이 늦어지는 현상입니다.',
      '첫 응답이 늦어지는 현상입니다.',
    ],
    [
      'ENI',
      'Elastic network interface',
      'ENI(탄력적 네트워크 인터페이스)는 가상 네트워크 카드입니다.',
      '가상 네트워크 카드입니다.',
    ],
    [
      '에포크 시간',
      'Epoch time',
      '에포크(유닉스) 시간은 1970년부터 지난 초입니다.',
      '1970년부터 지난 초입니다.',
    ],
    [
      'Lambda 트리거',
      'Lambda trigger',
      '트리거는 함수와 이벤트를 잇는 연결입니다.',
      '함수와 이벤트를 잇는 연결입니다.',
    ],
    [
      'Session',
      'Session',
      'A session keeps user state across pages.',
      'It keeps user state across pages.',
    ],
    [
      'Schema',
      'Schema',
      'A schema is the structure of stored data. It may be absent.',
      'The structure of stored data.',
    ],
    ['지표', 'Metric', '시간에 따라 모으는 측정값입니다.', '시간에 따라 모으는 측정값입니다.'],
  ])('[IT12] takes %s (%s) out of "%s"', (name, english, definition, rest) => {
    expect(term(name, english, definition)).toBe(rest)
  })

  it('[IT12] gives up where the name cannot be taken out', () => {
    expect(term('샤드', 'Shard', '스트림을 나눈 하나하나가 샤드입니다.')).toBeNull()
    expect(
      term('스트림', 'Stream', '데이터가 이어지는 흐름을 스트림(stream)이라고 합니다.'),
    ).toBeNull()
  })
})
