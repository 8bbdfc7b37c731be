import type { AskedItem } from '@/lib/domain/item/item'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import { PaperChoices } from './paper-choices'
import { PaperFact } from './paper-fact'
import { PaperHead } from './paper-head'
import { PaperNote } from './paper-note'
import { PaperRequirements } from './paper-requirements'

/** An entry with its item, as it goes on paper. */
export interface PrintedEntry {
  readonly entry: FiledEntry
  readonly item: AskedItem
}

export interface NumberedEntry extends PrintedEntry {
  /** Counts from 1; the same for a question and its answer. */
  readonly number: number
}

/** All of an entry: question, requirements, choices marked ✓ and ✗, fact, note and room to write. */
export function PaperEntry({ number, entry, item }: NumberedEntry) {
  return (
    <>
      <PaperHead number={number} entry={entry} item={item} filled />
      {item.scenario !== null && <PaperRequirements scenario={item.scenario} />}
      <PaperChoices entry={entry} item={item} />
      <PaperFact item={item} />
      <PaperNote text={entry.note} lines={2} />
    </>
  )
}
