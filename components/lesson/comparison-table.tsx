'use client'

import { useState } from 'react'
import { cn } from '@/components/ui/cn'
import { CoverControls, type CoverWords } from './cover-controls'
import { CoveredCell } from './covered-cell'

export interface ComparisonColumn {
  readonly key: string
  readonly name: string
}

export interface ComparisonRow {
  readonly key: string
  readonly label: string
  /** One for each column after the first. */
  readonly cells: readonly string[]
}

interface ComparisonTableProps {
  readonly id: string
  readonly caption: string
  readonly columns: readonly ComparisonColumn[]
  readonly rows: readonly ComparisonRow[]
  readonly words: CoverWords & { readonly label: string; readonly scroll: string }
}

const noRows: ReadonlySet<string> = new Set()

export function ComparisonTable({ id, caption, columns, rows, words }: ComparisonTableProps) {
  const [covered, setCovered] = useState<string | null>(null)
  const [opened, setOpened] = useState(noRows)

  const cover = (column: string | null) => {
    setCovered(column)
    setOpened(noRows)
  }
  const toggle = (row: string) => {
    const next = new Set(opened)
    if (!next.delete(row)) next.add(row)
    setOpened(next)
  }

  return (
    <div id={id} className={cn('comparison', columns.length > 3 && 'comparison-wide')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="comparison-scroll" aria-label={words.scroll} tabIndex={0}>
        <table>
          <caption>
            <span className="label">{words.label}</span> <span>{caption}</span>
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BodyRow
                key={row.key}
                columns={columns}
                row={row}
                covered={covered}
                open={opened.has(row.key)}
                hiddenLabel={words.hidden}
                onToggle={() => toggle(row.key)}
              />
            ))}
          </tbody>
        </table>
      </section>
      <CoverControls
        columns={columns}
        covered={covered}
        opened={opened.size}
        total={rows.length}
        words={words}
        onCover={cover}
        onOpen={(all) => setOpened(all ? new Set(rows.map((row) => row.key)) : noRows)}
      />
    </div>
  )
}

interface BodyRowProps {
  readonly columns: readonly ComparisonColumn[]
  readonly row: ComparisonRow
  readonly covered: string | null
  readonly open: boolean
  readonly hiddenLabel: string
  readonly onToggle: () => void
}

function BodyRow({ columns, row, covered, open, hiddenLabel, onToggle }: BodyRowProps) {
  const cell = (text: string, column: ComparisonColumn | undefined) => {
    if (column?.key !== covered) return text
    const label =
      column === columns[0] ? hiddenLabel : `${hiddenLabel}: ${row.label}, ${column?.name}`
    return <CoveredCell text={text} label={label} open={open} onToggle={onToggle} />
  }

  return (
    <tr>
      <th scope="row">{cell(row.label, columns[0])}</th>
      {row.cells.map((text, index) => (
        <td key={columns[index + 1]?.key}>{cell(text, columns[index + 1])}</td>
      ))}
    </tr>
  )
}
