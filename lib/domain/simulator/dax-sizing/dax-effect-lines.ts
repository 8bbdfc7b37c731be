import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { workedLine as line } from '@/lib/domain/simulator/dynamodb-cost/line-of-working'
import { usdText } from '@/lib/domain/simulator/money'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Locale } from '@/lib/shared/locale'
import { nodesUsd, perMillion, savedReadsUsd } from './dax-cost'
import { type DaxScenario, nodePriceKey, readModeOf, readPriceKeys } from './dax-sizing-setting'
import { msText, rcuText, told } from './dax-text'

/** What the cache spares DynamoDB, and what a read takes. */
export function effectLines(scenario: DaxScenario): readonly WorkedLine[] {
  const { setting, effect, readBlocks, rcuPerBlock, rcuPerRead, cacheable } = scenario
  const hit = cacheable ? setting.hitPercent : 0
  const parts = [
    `${numberText(hit)}% × ${numberText(setting.hitMs)}`,
    `${numberText(told(100 - hit))}% × ${numberText(setting.missMs)}`,
  ]
  return [
    line(
      { ko: '읽기 한 번의 RCU', en: 'RCUs of a read' },
      (locale) =>
        locale === 'ko'
          ? `${readBlocks}블록(올림) × ${rcuPerBlock}`
          : `${readBlocks} ${readBlocks === 1 ? 'block' : 'blocks'}, rounded up, × ${rcuPerBlock}`,
      (locale) => rcuText(rcuPerRead, locale),
      { fact: 'dynamodb-rcu-definition' },
    ),
    line(
      { ko: 'DynamoDB에서 아끼는 읽기', en: 'Reads saved at DynamoDB' },
      `${numberText(told(effect.hitRps))} × ${numberText(rcuPerRead)}`,
      (locale) => rcuText(effect.rcuSaved, locale),
      { fact: 'dax-billing' },
    ),
    line(
      { ko: '읽기의 평균 응답 시간', en: 'Average time of a read' },
      parts.join(' + '),
      (locale) => msText(effect.averageMs, locale),
      { fact: 'dax-microsecond-latency' },
    ),
  ]
}

/** What the nodes cost, and the reads that they save. */
export function costLines(scenario: DaxScenario): readonly WorkedLine[] {
  const { setting, nodeHour, readPrice, effect, monthHours } = scenario
  const { region } = setting
  const [nodes, saved] = [nodesUsd(scenario), savedReadsUsd(scenario)]
  const hours = (locale: Locale) => quantityText(monthHours, 'hour', locale)
  const mode = readModeOf(setting)
  const savedRcu = numberText(told(effect.rcuSaved))
  return [
    ...(nodes === null
      ? []
      : [
          line(
            { ko: '노드의 한 달 요금', en: 'Nodes for a month' },
            (locale) => `${setting.nodes} × $${nodeHour?.value} × ${hours(locale)}`,
            (locale) => usdText(nodes, locale),
            { price: nodePriceKey(setting.nodeType), region },
            { fact: 'aws-month-hours' },
          ),
        ]),
    ...(saved === null
      ? []
      : [
          line(
            { ko: '한 달에 아끼는 읽기 요금', en: 'Reads saved in a month' },
            (locale) =>
              mode === 'provisioned'
                ? `${savedRcu} × $${readPrice?.value} × ${hours(locale)}`
                : `${savedRcu} × 3,600 × ${hours(locale)} ÷ ${numberText(perMillion)} × $${readPrice?.value}`,
            (locale) => usdText(saved, locale),
            { price: readPriceKeys[mode], region },
            { fact: 'aws-month-hours' },
          ),
        ]),
  ]
}
