import { numberText } from '@/lib/domain/fact/unit'
import type { Table } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { DaxScenario } from './dax-sizing-setting'
import { nodesText } from './dax-text'
import { fittingNodes, type NodeFit } from './fitting-nodes'

/** Every node type in a cluster of this many nodes. */
export function nodeTable({ setting, target, limits }: DaxScenario): Table {
  const { nodes, workingSetGb } = setting
  const fits = fittingNodes({ targetRps: target.targetRps, nodes, workingSetGb }, limits)
  return {
    id: 'nodes',
    caption: inEach((locale) =>
      locale === 'ko'
        ? `${nodesText(nodes, locale)}일 때의 노드 유형`
        : `Node types with ${nodesText(nodes, locale)}`,
    ),
    columns: [
      { name: { ko: '유형', en: 'Type' }, numeric: false },
      { name: { ko: '메모리(GB)', en: 'Memory (GB)' }, numeric: true },
      { name: { ko: '정규화 RPS', en: 'Normalized RPS' }, numeric: true },
      { name: { ko: '알맞은지', en: 'Fits' }, numeric: true },
    ],
    rows: fits.map((fit) => [
      same(fit.name),
      same(numberText(fit.memoryGb)),
      same(numberText(fit.clusterRps)),
      fitText(fit),
    ]),
  }
}

function fitText({ takesLoad, holdsData }: NodeFit): Localized {
  if (takesLoad && holdsData) return { ko: '충분', en: 'yes' }
  if (!takesLoad && !holdsData) return { ko: '둘 다 부족', en: 'too small' }
  return takesLoad
    ? { ko: '메모리 부족', en: 'too little memory' }
    : { ko: '처리량 부족', en: 'too slow' }
}

function same(text: string): Localized {
  return { ko: text, en: text }
}
