/** What a typed unit measures; quantities compare only within one dimension. */
export type Dimension = 'bytes' | 'time' | 'share' | 'money' | 'bandwidth' | 'count'

export interface TypedUnit {
  readonly dimension: Dimension
  /** How many of the dimension's base unit (byte, second, percent, dollar, Mbps, one) it holds. */
  readonly factor: number
}

/** AWS counts sizes in powers of two, so KB and KiB are one unit here. */
const kilo = 1024

const spellings: readonly (readonly [Dimension, number, string])[] = [
  ['bytes', 1, 'b byte bytes 바이트'],
  ['bytes', kilo, 'kb kib kilobyte kilobytes 킬로바이트'],
  ['bytes', kilo ** 2, 'mb mib megabyte megabytes 메가바이트 메가'],
  ['bytes', kilo ** 3, 'gb gib gigabyte gigabytes 기가바이트 기가'],
  ['bytes', kilo ** 4, 'tb tib terabyte terabytes 테라바이트 테라'],
  ['time', 0.001, 'ms msec millisecond milliseconds 밀리초'],
  ['time', 1, 's sec secs second seconds 초'],
  ['time', 60, 'm min mins minute minutes 분'],
  ['time', 3_600, 'h hr hrs hour hours 시간'],
  ['time', 86_400, 'd day days 일 일간 하루'],
  ['time', 604_800, 'w week weeks 주 주일 주간'],
  ['time', 31_536_000, 'y yr year years 년 연'],
  ['share', 1, '% percent pct 퍼센트 프로'],
  ['money', 1, '$ usd dollar dollars us$ 달러 미국달러'],
  ['bandwidth', 1, 'mbps mbit/s mb/s 메가비트'],
  ['bandwidth', 1000, 'gbps gbit/s 기가비트'],
  ['count', 1, '개 회 번 건 가지 명 곳 배 대 차례 단위 items times units'],
]

const units: ReadonlyMap<string, TypedUnit> = new Map(
  spellings.flatMap(([dimension, factor, names]) =>
    names.split(' ').map((name) => [name, { dimension, factor }] as const),
  ),
)

/** The unit that a word spells in either language, or null for a word that is none we know. */
export function getTypedUnit(word: string): TypedUnit | null {
  const spelled = word.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
  if (spelled === '') return { dimension: 'count', factor: 1 }
  return units.get(spelled) ?? null
}
