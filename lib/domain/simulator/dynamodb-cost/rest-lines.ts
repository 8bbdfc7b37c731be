import { numberText } from '@/lib/domain/fact/unit'
import { usdText } from '@/lib/domain/simulator/money'
import type { Because, WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { BillLine } from './bill-line'
import type { CostScenario } from './cost-scenario'
import { gbText, loweredName, told, usageNames } from './cost-text'
import { workedLine } from './line-of-working'

/** The size of the table, and what it and the extras cost. */
export function restLines(scenario: CostScenario): readonly WorkedLine[] {
  const { bills, tableClass, setting } = scenario
  return [
    ...sizeLines(scenario),
    ...bills[tableClass].rest.lines.flatMap((line) => extraLine(line, setting.region)),
  ]
}

function sizeLines({ setting, stored }: CostScenario): readonly WorkedLine[] {
  const { items, gsis, replicas } = setting
  if (items === 0) return []
  const { itemBytes, overheadBytes, indexOverheadBytes, tableGb, indexGb, storedGb } = stored
  const size = (overhead: number) =>
    `${numberText(items)} × (${numberText(told(itemBytes))} + ${numberText(overhead)}) ÷ 1,024³`
  const because: Because = { fact: 'dynamodb-storage-overhead' }
  return [
    workedLine(
      { ko: '테이블의 크기', en: 'Size of the table' },
      size(overheadBytes),
      (locale) => gbText(tableGb, locale),
      because,
      { fact: 'dynamodb-binary-units' },
    ),
    ...(gsis > 0
      ? [
          workedLine(
            { ko: 'GSI의 크기', en: 'Size of the indexes' },
            `${numberText(gsis)} × ${size(indexOverheadBytes)}`,
            (locale) => gbText(indexGb, locale),
            because,
          ),
        ]
      : []),
    ...(gsis > 0 || replicas > 1
      ? [
          workedLine(
            { ko: '저장하는 양', en: 'What is stored' },
            `(${numberText(told(tableGb))} + ${numberText(told(indexGb))}) × ${numberText(replicas)}`,
            (locale) => gbText(storedGb, locale),
          ),
        ]
      : []),
  ]
}

function extraLine(line: BillLine, region: string): readonly WorkedLine[] {
  const { id, price, usd, quantity, free, billable, priceKey, per } = line
  const name = usageNames[id]
  if (price === null || usd === null || billable.eq(0) || name === undefined) return []
  const amount = numberText(told(Number(quantity)))
  const rest = Number(free) > 0 ? `(${amount} − ${numberText(Number(free))})` : amount
  const divided = per === 1 ? rest : `${rest} ÷ ${numberText(per)}`
  return [
    workedLine(
      {
        ko: `${name.ko} 요금`,
        en: `Charge for ${loweredName(name.en)}`,
      },
      `${divided} × $${price.value}`,
      (locale) => usdText(usd, locale),
      { price: priceKey, region },
      ...(factOf[id] ? [{ fact: factOf[id] }] : []),
    ),
  ]
}

const factOf: Readonly<Record<string, string>> = {
  pitr: 'pitr-window',
  export: 's3-export-pitr',
  import: 's3-import-no-wcu',
  'stream-reads': 'streams-read-pricing',
}
