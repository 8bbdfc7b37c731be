import { AskedPicture } from '@/components/quiz/asked-picture'
import { Explanation } from '@/components/quiz/explanation'
import { Requirements } from '@/components/quiz/requirements'
import { Stem } from '@/components/quiz/stem'
import { useFillings } from '@/components/quiz/use-right-answer'
import type { Item } from '@/lib/domain/item/item'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import { presentItem } from '@/lib/domain/quiz/present-item'
import { EntryAnswer } from './entry-answer'
import { EntryHistory } from './entry-history'
import { OwnNote } from './own-note'

interface EntryBodyProps {
  readonly titleId: string
  readonly entry: FiledEntry
  readonly item: Item
}

/** The item as it was asked when it was last missed, its answers, and what the learner has to say to it. */
export function EntryBody({ titleId, entry, item }: EntryBodyProps) {
  const asked = presentItem(item, entry.lastMiss.seed)
  const fillings = useFillings(asked)

  return (
    <>
      <h2 id={titleId} className="mt-1 text-pretty text-lg">
        <Stem item={asked} fillings={fillings} />
      </h2>
      <AskedPicture item={asked} />
      {asked.scenario !== null && <Requirements scenario={asked.scenario} />}
      <EntryAnswer item={asked} miss={entry.lastMiss} />
      <Explanation item={asked} />
      <EntryHistory item={asked} answers={entry.answers} />
      <OwnNote itemId={entry.itemId} note={entry.note} />
    </>
  )
}
