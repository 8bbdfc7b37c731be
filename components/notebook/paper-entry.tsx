import { PaperChoices } from './paper-choices'
import { PaperFact } from './paper-fact'
import { PaperHead } from './paper-head'
import { PaperNote } from './paper-note'
import { PaperRequirements } from './paper-requirements'
import type { NumberedEntry } from './printed-entry'

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
