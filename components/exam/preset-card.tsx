import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import type { ExamPreset, ScoreScale } from '@/lib/domain/quiz/exam/exam'
import { PresetStatus } from './preset-status'

interface PresetCardProps {
  readonly preset: ExamPreset
  readonly scale: ScoreScale
  /** How many items the bank has for it. */
  readonly available: number
}

/** A preset with what to expect of it; one that the bank is too small for says so. */
export function PresetCard({ preset, scale, available }: PresetCardProps) {
  const t = useTranslations('sitting.list')
  const { slug, name, description, items, unscored, minutes, chapter } = preset
  const scored =
    unscored === 0 ? t('allScored') : t('scored', { scored: items - unscored, unscored })

  return (
    <li className="rounded-lg border border-line bg-surface-raised px-5 py-4">
      <h3 className="text-base">{name}</h3>
      <p className="text-sm">
        <span className="font-bold">{t('facts', { items, minutes })}</span>{' '}
        <span className="text-ink-soft">· {scored}</span>
      </p>
      <p className="mt-1 text-sm text-ink-soft">{description}</p>
      {available >= items ? (
        <PresetStatus slug={slug} name={name} scale={scale} />
      ) : (
        <p className="mt-3 text-sm">
          {t('tooFew', { available, items })}{' '}
          {chapter !== null && (
            <Link href={`/chapters/${chapter.slug}/quiz`} className="pencil-link">
              {t('practise')}
            </Link>
          )}
        </p>
      )}
    </li>
  )
}
