import { numberText } from '@/lib/domain/fact/unit'
import type { Table } from '@/lib/domain/simulator/outcome'
import { percentText } from '@/lib/domain/simulator/percent-text'
import { inEach } from '@/lib/shared/locale'
import type { ItemSize } from './item-size'

/** As many rows as one reads. */
const mostRows = 40

/** What each attribute takes, the largest first. */
export function attributeTable({ attributes, bytes }: ItemSize): Table {
  const largest = attributes.toSorted((a, b) => b.bytes - a.bytes).slice(0, mostRows)
  const hidden = attributes.length - largest.length
  return {
    id: 'attributes',
    caption: {
      ko: `속성별 크기(바이트)${hidden > 0 ? `, 큰 것부터 ${mostRows}개` : ''}`,
      en: `Bytes by attribute${hidden > 0 ? `, the ${mostRows} largest` : ''}`,
    },
    columns: [
      { name: { ko: '속성', en: 'Attribute' }, numeric: false },
      { name: { ko: '이름', en: 'Name' }, numeric: true },
      { name: { ko: '값', en: 'Value' }, numeric: true },
      { name: { ko: '합계', en: 'Both' }, numeric: true },
      { name: { ko: '비율', en: 'Share' }, numeric: true },
    ],
    rows: largest.map((one) => [
      inEach(() => one.name),
      inEach(() => numberText(one.nameBytes)),
      inEach(() => numberText(one.valueBytes)),
      inEach(() => numberText(one.bytes)),
      inEach(() => percentText(bytes === 0 ? 0 : one.bytes / bytes)),
    ]),
  }
}
