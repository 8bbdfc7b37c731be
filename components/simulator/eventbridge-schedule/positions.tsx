import { useLocale, useTranslations } from 'next-intl'
import type { CronField } from '@/lib/domain/simulator/eventbridge-schedule/cron-field'
import type { ExpressionPart } from '@/lib/domain/simulator/eventbridge-schedule/expression-parts'

/** What stands in each position of a cron expression, what it means, and what may stand there. */
export function Positions({ parts }: { readonly parts: readonly ExpressionPart[] }) {
  const t = useTranslations('simulator.eventbridge-schedule')
  const locale = useLocale()

  return (
    <section className="sim-section schedule-positions" aria-labelledby="schedule-positions">
      <h2 id="schedule-positions">{t('positions')}</h2>
      <ol>
        {parts.map(({ field, text, means, problems }) => (
          <li key={field.id} data-wrong={problems.length > 0}>
            <b>{field.name[locale]}</b>
            <code>{text ?? t('empty')}</code>
            <span className="schedule-means">
              {means?.[locale] ?? (text !== null && t('wrong'))}
            </span>
            <small>
              {t('allowed', { range: rangeText(field), signs: field.wildcards.join(' ') })}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** `0–59`, `1–12, JAN–DEC`. */
function rangeText({ min, max, names }: CronField): string {
  const numbers = `${min}–${max}`
  return names.length === 0 ? numbers : `${numbers}, ${names[0]}–${names.at(-1)}`
}
