import { type Measure, measureOf, type Unit } from '@/lib/domain/fact/unit'

/** Spellings in both languages, and how many of the unit each of them is. */
const spellings: readonly (readonly [Unit, number, string])[] = [
  ['byte', 1, 'b byte bytes 바이트'],
  ['kb', 1, 'kb kib kilobyte kilobytes 킬로바이트'],
  ['mb', 1, 'mb mib megabyte megabytes 메가바이트 메가'],
  ['gb', 1, 'gb gib gigabyte gigabytes 기가바이트 기가'],
  ['tb', 1, 'tb tib terabyte terabytes 테라바이트 테라'],
  ['ms', 1, 'ms msec millisecond milliseconds 밀리초'],
  ['second', 1, 's sec secs second seconds 초'],
  ['minute', 1, 'm min mins minute minutes 분'],
  ['hour', 1, 'h hr hrs hour hours 시간'],
  ['day', 1, 'd day days 일 일간 하루'],
  ['day', 7, 'w week weeks 주 주일 주간'],
  ['day', 365, 'y yr year years 년 연'],
  ['percent', 1, '% percent pct 퍼센트 프로'],
  ['usd', 1, '$ usd dollar dollars us$ 달러 미국달러'],
  [
    'gb_second',
    1,
    'gb-s gbs gb초 gb-초 gb·초 gb-sec gb-second gb-seconds gbsecond gbseconds 기가바이트초',
  ],
  ['mbps', 1, 'mbps mbit/s mb/s 메가비트'],
  ['mbps', 1000, 'gbps gbit/s 기가비트'],
  ['count', 1, '개 회 번 건 가지 명 곳 배 대 차례 단위 items times units'],
]

const measures: ReadonlyMap<string, Measure> = new Map(
  spellings.flatMap(([unit, times, names]) => {
    const { dimension, factor } = measureOf(unit)
    return names.split(' ').map((name) => [name, { dimension, factor: factor * times }] as const)
  }),
)

/** What a word spells in either language, or null for a word that is no unit we know. */
export function getTypedUnit(word: string): Measure | null {
  const spelled = word.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
  if (spelled === '') return measureOf('count')
  return measures.get(spelled) ?? null
}
