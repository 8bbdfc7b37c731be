import { PenLine } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { PlaceLink } from '@/components/ui/place-link'
import { isStale } from '@/lib/domain/fact/stale'
import type { NoteCorrection } from '@/lib/domain/lesson/corrections'
import type { LessonText } from '@/lib/domain/lesson/lesson'
import { checkedDate } from './checked-date'

/** One claim of common notes, struck out, beside what is true. */
export function CorrectionEntry({
  lesson,
  correction,
}: {
  readonly lesson: string
  readonly correction: NoteCorrection
}) {
  const t = useTranslations('corrections')
  const { id, kind, claim, truth, changed } = correction

  return (
    <li id={id} data-kinds={kind} className="corrected">
      <dl>
        <div className="corrected-claim">
          <dt className="label">
            {t('claim')}
            <span className="corrected-kind">
              <PenLine aria-hidden className="size-3.5 shrink-0" />
              {t(`kind.${kind}`)}
            </span>
          </dt>
          <dd>
            <s className="struck">{claim}</s>
          </dd>
        </div>
        <div>
          <dt className="label">{t('truth')}</dt>
          <dd>
            <p>
              <Statement text={truth} />
            </p>
            {changed !== null && (
              <p className="mt-1 text-sm">
                <span className="font-bold text-correction">{t('changed')}</span> {changed}
              </p>
            )}
            <Checked lesson={lesson} correction={correction} />
          </dd>
        </div>
      </dl>
    </li>
  )
}

function Statement({ text }: { readonly text: LessonText }) {
  return text.map((inline, index) =>
    inline.type === 'figure' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
      <span key={index} className="figure">
        {inline.value}
      </span>
    ) : (
      inline.value
    ),
  )
}

function Checked({
  lesson,
  correction: { id, source, checked },
}: {
  readonly lesson: string
  readonly correction: NoteCorrection
}) {
  const t = useTranslations('lesson.fact')
  const locale = useLocale()

  return (
    <p className="corrected-source">
      <span>
        {t('source')}:{' '}
        <a href={source.url} rel="noreferrer" className="pencil-link">
          {source.title}
        </a>
      </span>
      <span className="whitespace-nowrap">
        {t('checked', { date: checkedDate(checked, locale) })}
      </span>
      {isStale(checked, Date.now()) && <span className="font-bold text-bad">{t('stale')}</span>}
      <PlaceLink href={`/lessons/${lesson}#fact-${id}`} className="pencil-link">
        {t('inLesson')}
      </PlaceLink>
    </p>
  )
}
