import { useTranslations } from 'next-intl'
import { ItemText } from '@/components/quiz/item-text'
import type { Scenario } from '@/lib/domain/item/item'

/** What the situation asks for, the decisive one underlined; and the arithmetic. */
export function PaperRequirements({ scenario }: { readonly scenario: Scenario }) {
  const t = useTranslations('notebook.print')
  const { requirements, decisive, working } = scenario

  return (
    <>
      <p className="paper-label">{t('requirements')}</p>
      <ul className="paper-requirements">
        {requirements.map(({ id, text }) => (
          <li key={id}>
            {id === decisive ? (
              <>
                <u>
                  <ItemText text={text} />
                </u>{' '}
                <b>({t('decisive')})</b>
              </>
            ) : (
              <ItemText text={text} />
            )}
          </li>
        ))}
      </ul>
      {working !== null && (
        <p>
          <ItemText text={working} />
        </p>
      )}
    </>
  )
}
