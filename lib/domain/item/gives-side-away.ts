import { type Cell, namesColumn } from './comparison-cells'
import { wordStems } from './word-stems'

/**
 * Whether a cell with its label says which column it is of: the label names the column, or the cell
 * is nothing but words of the column's name: `SNS` is of `SNS 주제`, `AWS Lambda` of `Lambda 이미지`.
 */
export function givesSideAway({ label, columnName, text }: Cell): boolean {
  if (namesColumn(label, columnName)) return true
  const name = wordStems(columnName)
  const said = [...wordStems(text)].filter((stem) => !empty.has(stem))
  return said.length > 0 && said.every((stem) => name.has(stem))
}

const empty = new Set(['aws', 'amazo', 'a', 'an', 'the', 'in', 'by', 'of'])
