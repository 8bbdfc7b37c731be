import { useTranslations } from 'next-intl'

interface PaperNoteProps {
  /** The learner's own note; empty for none. */
  readonly text: string
  /** How many ruled lines to write on. */
  readonly lines: number
}

/** What the learner noted, and ruled room for more by hand. */
export function PaperNote({ text, lines }: PaperNoteProps) {
  const t = useTranslations('notebook.print')

  return (
    <div className="paper-note">
      <p className="paper-label">{t('note')}</p>
      {text !== '' && <p className="whitespace-pre-wrap">{text}</p>}
      <div aria-hidden>
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one line is like the other
          <div key={line} className="paper-line" />
        ))}
      </div>
    </div>
  )
}
