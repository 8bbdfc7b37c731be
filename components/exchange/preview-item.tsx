import { useId, useMemo, useState } from 'react'
import { AnswerField } from '@/components/quiz/answer-field'
import { Stem } from '@/components/quiz/stem'
import type { AskedItem } from '@/lib/domain/item/item'
import { emptyDraft, nextDraft } from '@/lib/domain/quiz/draft'
import { presentItem } from '@/lib/domain/quiz/present-item'

interface PreviewItemProps {
  readonly item: AskedItem
  readonly number: number
}

/** An item as it will be asked, to be tried: nothing is graded or kept. */
export function PreviewItem({ item, number }: PreviewItemProps) {
  const shown = useMemo(() => presentItem(item, 'preview'), [item])
  const [draft, setDraft] = useState(() => emptyDraft(shown))
  const problemId = useId()

  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 w-full text-pretty font-bold">
        <span className="mr-2 text-ink-soft">{number}.</span>
        <Stem item={shown} fillings={null} />
      </legend>
      <AnswerField
        item={shown}
        draft={draft}
        invalid={false}
        problemId={problemId}
        onDraft={(event) => setDraft(nextDraft(shown, draft, event))}
      />
    </fieldset>
  )
}
