import { useTranslations } from 'next-intl'
import type { AskedItem, Scenario } from '@/lib/domain/item/item'
import { ItemText } from './item-text'
import { Twin } from './other-language'

/** What the situation asked for, and which of it decided; the arithmetic, where there was any. */
export function Requirements({ scenario }: { readonly scenario: Scenario }) {
  const t = useTranslations('quiz.scenario')
  const tExam = useTranslations('exam')
  const { requirements, decisive, working, domain, difficulty } = scenario

  return (
    <section className="mt-6 grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="label">{t('title')}</h3>
        <p className="text-xs text-ink-soft">
          {tExam(`domains.${domain}`)} · {tExam('difficulty.label')}{' '}
          {tExam(`difficulty.${difficulty}`)}
        </p>
      </div>
      <ul className="grid list-disc gap-1 pl-5">
        {requirements.map(({ id, text }) => (
          <li key={id}>
            <Twin text={(twin) => requirementOf(twin, id)}>
              {id === decisive ? (
                <>
                  <mark className="highlighted text-ink">
                    <ItemText text={text} />
                  </mark>{' '}
                  <span className="text-xs font-bold whitespace-nowrap">{t('decisive')}</span>
                </>
              ) : (
                <ItemText text={text} />
              )}
            </Twin>
          </li>
        ))}
      </ul>
      {working !== null && (
        <p>
          <Twin text={(twin) => twin.scenario?.working}>
            <span className="label">{t('working')}</span> <ItemText text={working} />
          </Twin>
        </p>
      )}
    </section>
  )
}

function requirementOf({ scenario }: AskedItem, wanted: string): string | undefined {
  return scenario?.requirements.find(({ id }) => id === wanted)?.text
}
