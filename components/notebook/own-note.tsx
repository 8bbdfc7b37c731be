import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useOwnNote } from '@/components/quiz/use-own-note'

interface OwnNoteProps {
  readonly itemId: string
  readonly note: string
}

/** What the learner has to say to it. It saves itself and says so quietly. */
export function OwnNote({ itemId, note }: OwnNoteProps) {
  const t = useTranslations('notebook.note')
  const id = useId()
  const { text, saved, type, compose, save } = useOwnNote(itemId, note)

  return (
    <div className="mt-6">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="label">
          {t('label')}
        </label>
        <span role="status" className="text-xs text-ink-soft print:hidden">
          {saved && t('saved')}
        </span>
      </div>
      <textarea
        id={id}
        value={text}
        rows={2}
        placeholder={t('hint')}
        onChange={(event) => type(event.target.value)}
        onCompositionStart={() => compose(true)}
        onCompositionEnd={() => compose(false)}
        onBlur={save}
        className="notebook-note print:hidden"
      />
      {text !== '' && <p className="hidden whitespace-pre-wrap print:block">{text}</p>}
    </div>
  )
}
