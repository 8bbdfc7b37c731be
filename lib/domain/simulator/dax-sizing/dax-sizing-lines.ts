import { numberText } from '@/lib/domain/fact/unit'
import { workedLine as line } from '@/lib/domain/simulator/dynamodb-cost/line-of-working'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { costLines, effectLines } from './dax-effect-lines'
import type { DaxScenario } from './dax-sizing-setting'
import { kbText, nodesText, rpsText, told } from './dax-text'

/** From the requests to the capacity to look for, and what the cache saves. */
export function daxSizingLines(scenario: DaxScenario): readonly WorkedLine[] {
  return [
    ...requestLines(scenario),
    ...workLines(scenario),
    ...headroomLines(scenario),
    ...effectLines(scenario),
    ...costLines(scenario),
  ]
}

function requestLines({ setting, effect, cacheable }: DaxScenario): readonly WorkedLine[] {
  const reads = numberText(setting.readsPerSecond)
  return [
    cacheable
      ? line(
          { ko: '초당 캐시 적중', en: 'Hits a second' },
          `${reads} × ${numberText(setting.hitPercent)}%`,
          numberText(told(effect.hitRps)),
        )
      : line(
          { ko: '초당 캐시 적중', en: 'Hits a second' },
          (locale) =>
            locale === 'ko'
              ? '강력한 일관성 읽기는 캐시를 지나침'
              : 'strong reads pass the cache by',
          '0',
          { fact: 'dax-strong-reads-bypass' },
        ),
    line(
      { ko: 'DynamoDB로 가는 초당 읽기', en: 'Reads that go on to DynamoDB' },
      `${reads} − ${numberText(told(effect.hitRps))}`,
      numberText(told(effect.missRps)),
    ),
  ]
}

function workLines({ setting, limits, effect, work }: DaxScenario): readonly WorkedLine[] {
  const [blocks, hits, misses, writes] = work.steps.map(({ value }) => value)
  const kb = numberText(limits.sizeBlockKb * (blocks ?? 1))
  const because = { fact: 'dax-normalized-rps' }
  return [
    line(
      { ko: '올린 항목 크기', en: 'Item size, rounded up' },
      (locale) => {
        const block = kbText(limits.sizeBlockKb, locale)
        const size = kbText(setting.itemKb, locale)
        return locale === 'ko' ? `${size} → ${block} 단위로 올림` : `${size}, up to whole ${block}`
      },
      (locale) => kbText(limits.sizeBlockKb * (blocks ?? 1), locale),
      because,
    ),
    line(
      { ko: '캐시 적중의 몫', en: 'Share of the hits' },
      `${numberText(told(effect.hitRps))} × ${kb}`,
      numberText(told(hits ?? 0)),
      because,
    ),
    line(
      { ko: '캐시에 없는 읽기의 몫', en: 'Share of the misses' },
      `${numberText(told(effect.missRps))} × ${kb} × ${limits.missWeight}`,
      numberText(told(misses ?? 0)),
      because,
    ),
    line(
      { ko: '쓰기의 몫', en: 'Share of the writes' },
      (locale) => {
        const nodes = nodesText(setting.nodes, locale)
        return `${numberText(setting.writesPerSecond)} × ${limits.writeWeight} × ${kb} × ${nodes}`
      },
      numberText(told(writes ?? 0)),
      because,
    ),
    line(
      { ko: '요청의 정규화 RPS', en: 'Normalized RPS of the requests' },
      [hits, misses, writes].map((part) => numberText(told(part ?? 0))).join(' + '),
      (locale) => rpsText(work.normalizedRps, locale),
      because,
    ),
  ]
}

function headroomLines(scenario: DaxScenario): readonly WorkedLine[] {
  const { setting, work, target, nodeLossFactor } = scenario
  const because = { fact: 'dax-target-rps' }
  return [
    line(
      { ko: '사용률에서 나온 배수', en: 'Factor for the utilisation' },
      `100 ÷ ${setting.targetPercent}`,
      numberText(scenario.utilisationFactor),
      because,
    ),
    ...(nodeLossFactor === null
      ? []
      : [
          line(
            { ko: '노드 하나를 잃을 때의 배수', en: 'Factor for the loss of a node' },
            `${setting.nodes} ÷ (${setting.nodes} − 1)`,
            numberText(told(nodeLossFactor)),
            because,
          ),
        ]),
    line(
      { ko: '클러스터에 필요한 정규화 RPS', en: 'Normalized RPS to provide for' },
      (locale) => {
        const factor = numberText(told(target.factor))
        const larger = locale === 'ko' ? `${factor}(큰 쪽)` : `${factor}, the larger`
        return `${numberText(told(work.normalizedRps))} × ${larger}`
      },
      (locale) => rpsText(target.targetRps, locale),
      because,
    ),
    line(
      { ko: '고른 클러스터의 처리량', en: 'Throughput of the chosen cluster' },
      `${numberText(scenario.node.rps)} × ${setting.nodes}`,
      (locale) => rpsText(scenario.node.rps * setting.nodes, locale),
      { fact: 'dax-node-throughput' },
    ),
  ]
}
