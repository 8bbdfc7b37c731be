import { useTranslations } from 'next-intl'

export interface NamedChapter {
  readonly slug: string
  readonly title: string
}

interface ChapterFilterProps {
  readonly chapters: readonly NamedChapter[]
  /** Empty for every chapter. */
  readonly chosen: string
  readonly total: number
  readonly shown: number
  readonly onChoose: (chapter: string) => void
}

/** Which chapter's pairs are shown. */
export function ChapterFilter({ chapters, chosen, total, shown, onChoose }: ChapterFilterProps) {
  const t = useTranslations('drill.list')

  return (
    <div>
      <fieldset className="kinds">
        <legend className="label">{t('filter')}</legend>
        {[{ slug: '', title: t('all') }, ...chapters].map(({ slug, title }) => (
          <label key={slug}>
            <input
              type="radio"
              name="chapter"
              value={slug}
              checked={slug === chosen}
              onChange={() => onChoose(slug)}
            />
            {title}
          </label>
        ))}
      </fieldset>
      <p role="status" className="mt-3 text-sm text-ink-soft">
        {t('shown', { total, count: shown })}
      </p>
    </div>
  )
}
