import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { defaultRegion } from '@/lib/domain/simulator/book'
import type { Notice } from '@/lib/domain/simulator/outcome'
import { missingPricesNotice, unverifiedPricesNotice } from '@/lib/domain/simulator/price-notices'
import { inEach } from '@/lib/shared/locale'
import { type DaxScenario, nodePriceKey, readModeOf, readPriceKeys } from './dax-sizing-setting'
import { rpsText } from './dax-text'
import { maxWrites } from './max-writes'

/** Limits that the cluster does not meet, prices that are missing, and what an exam makes of DAX. */
export function daxSizingNotices(scenario: DaxScenario): readonly Notice[] {
  return [
    ...regionNotice(scenario),
    ...tooSlow(scenario),
    ...tooSmall(scenario),
    ...tooFewNodes(scenario),
    ...tooManyWrites(scenario),
    ...priceNotices(scenario),
    scenario.cacheable ? writesTrap : strongTrap,
    loadTest,
  ]
}

/** The Regions other than the one that has the prices of DAX do not offer it. */
function regionNotice({ setting }: DaxScenario): readonly Notice[] {
  if (setting.region === defaultRegion) return []
  return [
    {
      kind: 'warning',
      says: {
        ko: '서울 리전에는 DAX가 없습니다. 캐시가 필요하면 ElastiCache를 쓰거나, DAX가 있는 리전에 테이블을 둡니다.',
        en: 'DAX is not offered in Seoul. If a cache is needed there, use ElastiCache, or keep the table where DAX is.',
      },
      because: [{ fact: 'dax-region-availability' }],
    },
  ]
}

function tooSlow({ setting, node, target }: DaxScenario): readonly Notice[] {
  const clusterRps = node.rps * setting.nodes
  if (clusterRps >= target.targetRps) return []
  return [
    {
      kind: 'warning',
      says: inEach((locale) => {
        const [has, needs] = [rpsText(clusterRps, locale), rpsText(target.targetRps, locale)]
        return locale === 'ko'
          ? `고른 클러스터는 ${has}까지라 ${needs}에 모자랍니다. 더 큰 유형을 고르십시오. 읽기가 많다면 노드를 늘려도 됩니다.`
          : `The chosen cluster takes ${has}, less than the ${needs} needed. Choose a larger type; if reads are the load, more nodes help, too.`
      }),
      because: [{ fact: 'dax-node-throughput' }, { fact: 'dax-target-rps' }],
    },
  ]
}

function tooSmall({ setting, node }: DaxScenario): readonly Notice[] {
  if (node.memoryGb >= setting.workingSetGb) return []
  return [
    {
      kind: 'warning',
      says: inEach((locale) => {
        const [has, data] = [
          quantityText(node.memoryGb, 'gb', locale),
          quantityText(setting.workingSetGb, 'gb', locale),
        ]
        return locale === 'ko'
          ? `노드의 메모리 ${has}에 자주 읽는 데이터 ${data}가 들어가지 않습니다. 노드마다 같은 데이터를 담으므로 노드를 늘려도 소용없습니다.`
          : `The ${data} read often do not fit into the ${has} of a node. Every node holds the same data, so more nodes do not help.`
      }),
      because: [{ fact: 'dax-node-throughput' }],
    },
  ]
}

function tooFewNodes({ setting, limits }: DaxScenario): readonly Notice[] {
  if (setting.nodes >= limits.minProductionNodes) return []
  return [
    {
      kind: 'warning',
      says: inEach((locale) => {
        const least = numberText(limits.minProductionNodes)
        return locale === 'ko'
          ? `운영 환경에는 서로 다른 가용 영역에 노드가 ${least}개 이상 있어야 장애를 견딥니다.`
          : `Production needs at least ${least} nodes in different Availability Zones to survive a failure.`
      }),
      because: [{ fact: 'dax-high-availability-nodes' }],
    },
  ]
}

function tooManyWrites({ setting, limits }: DaxScenario): readonly Notice[] {
  const largest = Math.max(...limits.nodeTypes.map(({ rps }) => rps))
  const most = Math.floor(maxWrites({ nodeLimitRps: largest, itemKb: setting.itemKb }, limits))
  if (setting.writesPerSecond <= most) return []
  return [
    {
      kind: 'warning',
      says: inEach((locale) => {
        const writes = numberText(most)
        return locale === 'ko'
          ? `이 크기의 항목은 어떤 클러스터에서도 초당 ${writes}건까지만 쓸 수 있습니다. 클러스터를 나누거나 DAX를 거치지 않고 씁니다.`
          : `No cluster takes more than ${writes} writes a second of items this large. Split them over clusters, or write past DAX.`
      }),
      because: [{ fact: 'dax-node-throughput' }],
    },
  ]
}

function priceNotices(scenario: DaxScenario): readonly Notice[] {
  const { setting, nodeHour, readPrice } = scenario
  const prices = [
    {
      price: nodeHour,
      key: nodePriceKey(setting.nodeType),
      name: { ko: `${setting.nodeType} 노드`, en: `nodes of ${setting.nodeType}` },
    },
    {
      price: readPrice,
      key: readPriceKeys[readModeOf(setting)],
      name: { ko: 'DynamoDB 읽기', en: 'reads of DynamoDB' },
    },
  ]
  const missing = prices.filter(({ price }) => price === null)
  const unverified = prices.filter(({ price }) => price?.evidence === 'knowledge')
  return [
    ...missingPricesNotice(missing.map(({ name }) => name)),
    ...unverifiedPricesNotice(
      unverified.map(({ key }) => key),
      setting.region,
    ),
  ]
}

const strongTrap: Notice = {
  kind: 'trap',
  says: {
    ko: '강력한 일관성 읽기는 DAX를 거쳐도 DynamoDB로 갑니다. 방금 쓴 값을 반드시 읽어야 한다면 DAX는 답이 아닙니다.',
    en: 'Strongly consistent reads go to DynamoDB even through DAX. Where the latest value is a must, DAX is not the answer.',
  },
  because: [{ fact: 'dax-strong-reads-bypass' }, { fact: 'dax-default-choice' }],
}

const writesTrap: Notice = {
  kind: 'trap',
  says: {
    ko: '노드를 늘리면 읽기는 나뉘지만 쓰기는 모든 노드가 다 합니다. 쓰기가 많은 부하를 노드 수로 풀려는 보기는 틀립니다.',
    en: 'More nodes share the reads, but every node does every write. An answer that adds nodes against many writes is wrong.',
  },
  because: [{ fact: 'dax-normalized-rps' }, { fact: 'dax-default-choice' }],
}

const loadTest: Notice = {
  kind: 'note',
  says: {
    ko: '어림한 값입니다. AWS도 실제 요청으로 부하를 걸어 확인하라고 권합니다.',
    en: 'This is an estimate. AWS itself asks for a load test with real requests.',
  },
  because: [{ fact: 'dax-node-throughput' }],
}
