import { useTranslations } from 'next-intl'
import { PaperChoices } from './paper-choices'
import { PaperFact } from './paper-fact'
import { PaperRequirements } from './paper-requirements'
import type { NumberedEntry } from './printed-entry'

/** The answer to a question of the pages before, by its number. */
export function PaperAnswer({ number, entry, item }: NumberedEntry) {
  const t = useTranslations('notebook.print')

  return (
    <>
      <p className="paper-meta">
        <b>{t('answerOf', { number })}</b>
      </p>
      {item.scenario !== null && <PaperRequirements scenario={item.scenario} />}
      <PaperChoices entry={entry} item={item} />
      <PaperFact item={item} />
      {entry.note !== '' && (
        <p className="whitespace-pre-wrap">
          <b>{t('note')}</b> {entry.note}
        </p>
      )}
    </>
  )
}
