import type Big from 'big.js'
import { units, withUnit } from '@/lib/domain/simulator/amount-text'
import { usdText } from '@/lib/domain/simulator/money'
import type { Result } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import { nodesUsd, savedReadsUsd } from './dax-cost'
import type { DaxScenario } from './dax-sizing-setting'
import { msText, nodesText, rcuText, rpsText, told } from './dax-text'
import { fittingNodes, type NodeFit } from './fitting-nodes'

/** How large the cluster has to be, and what it brings. */
export function daxSizingResults(scenario: DaxScenario): readonly Result[] {
  const { work, target, effect } = scenario
  return [
    rpsResult(
      'target',
      { ko: '클러스터에 필요한 정규화 RPS', en: 'Normalized RPS to provide for' },
      target.targetRps,
    ),
    fittingResult(scenario),
    rpsResult(
      'normalized',
      { ko: '요청의 정규화 RPS', en: 'Normalized RPS of the requests' },
      work.normalizedRps,
    ),
    utilisationResult(scenario),
    {
      id: 'rcu-saved',
      label: { ko: 'DynamoDB에서 아끼는 읽기', en: 'Reads saved at DynamoDB' },
      value: inEach((locale) => rcuText(effect.rcuSaved, locale)),
      note: inEach((locale) => leftText(scenario, locale)),
      asked: {
        kind: 'number',
        value: told(effect.rcuSaved),
        unit: units.rcu,
        tolerance: 0.5,
      },
    },
    {
      id: 'latency',
      label: { ko: '읽기의 평균 응답 시간', en: 'Average time of a read' },
      value: inEach((locale) => msText(effect.averageMs, locale)),
      note: { ko: '가정한 두 시간의 평균입니다.', en: 'The mean of the two assumed times.' },
      asked: {
        kind: 'number',
        value: Math.round(effect.averageMs * 1000) / 1000,
        unit: { ko: 'ms', en: 'ms' },
        tolerance: 0.005,
      },
    },
    costResult('nodes', { ko: '노드의 한 달 요금', en: 'Nodes for a month' }, nodesUsd(scenario)),
    costResult(
      'saved',
      { ko: '한 달에 아끼는 읽기 요금', en: 'Reads saved in a month' },
      savedReadsUsd(scenario),
    ),
  ]
}

function rpsResult(id: string, label: Localized, rps: number): Result {
  return {
    id,
    label,
    value: inEach((locale) => rpsText(rps, locale)),
    note: null,
    asked: { kind: 'number', value: told(rps), unit: { ko: 'RPS', en: 'RPS' }, tolerance: 0.5 },
  }
}

const noneFits = { ko: '없음', en: 'none' }

/** The smallest node type that takes the load and holds the data; the larger ones are asked beside it. */
function fittingResult({ setting, target, limits }: DaxScenario): Result {
  const wanted = {
    targetRps: target.targetRps,
    nodes: setting.nodes,
    workingSetGb: setting.workingSetGb,
  }
  const fits = fittingNodes(wanted, limits)
  const fitting = fits.findIndex(({ takesLoad, holdsData }) => takesLoad && holdsData)
  const options = [...fits.map(nameOf), noneFits]
  const right = fitting < 0 ? fits.length : fitting
  return {
    id: 'fitting',
    label: inEach((locale) => {
      const nodes = nodesText(setting.nodes, locale)
      return locale === 'ko'
        ? `${nodes}로 감당하는 가장 작은 유형`
        : `Smallest type that fits with ${nodes}`
    }),
    value: options[right] ?? noneFits,
    note: null,
    asked: { kind: 'choice', options, right },
  }
}

function nameOf({ name }: NodeFit): Localized {
  return { ko: name, en: name }
}

function utilisationResult({ setting, node, work }: DaxScenario): Result {
  const clusterRps = node.rps * setting.nodes
  const percent = clusterRps > 0 ? (100 * work.normalizedRps) / clusterRps : 0
  return {
    id: 'utilisation',
    label: { ko: '고른 클러스터의 사용률', en: 'Utilisation of the chosen cluster' },
    value: inEach((locale) => withUnit(Math.round(percent * 10) / 10, '%', locale)),
    note: inEach((locale) => {
      const cluster = `${node.name}, ${nodesText(setting.nodes, locale)}`
      return locale === 'ko'
        ? `${cluster}에서 ${rpsText(clusterRps, locale)}까지 처리합니다.`
        : `${cluster}: up to ${rpsText(clusterRps, locale)}.`
    }),
    asked: null,
  }
}

function leftText({ effect }: DaxScenario, locale: 'ko' | 'en'): string {
  const [from, to] = [rcuText(effect.rcuWithoutCache, locale), rcuText(effect.rcuWithCache, locale)]
  return locale === 'ko' ? `${from}에서 ${to}로 줄어듭니다.` : `From ${from} to ${to}.`
}

function costResult(id: string, label: Localized, usd: Big | null): Result {
  return {
    id,
    label,
    value:
      usd === null
        ? { ko: '가격을 모릅니다', en: 'price unknown' }
        : inEach((locale) => usdText(usd, locale)),
    note: null,
    asked: null,
  }
}
