import { useTranslations } from 'next-intl'

interface Cue {
  readonly key: string
  readonly situation: string
  readonly choice: string
  readonly notChoices: readonly string[]
}

/** Exam cues: a situation, what to choose, and what it is taken for. */
export function Cues({ cues }: { readonly cues: readonly Cue[] }) {
  const t = useTranslations('lesson.cues')

  return (
    <div className="cues">
      <ul aria-label={t('title')}>
        {cues.map(({ key, situation, choice, notChoices }) => (
          <li key={key}>
            <p>{situation}</p>
            <p className="flex flex-wrap items-baseline gap-x-4 text-sm">
              <span className="font-bold text-accent">
                <span aria-hidden>→ </span>
                <span className="sr-only">{t('choose')}: </span>
                {choice}
              </span>
              {notChoices.length > 0 && (
                <span className="text-ink-soft">
                  <span aria-hidden>≠ </span>
                  <span className="sr-only">{t('not')}: </span>
                  {notChoices.join(', ')}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
