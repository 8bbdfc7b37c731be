import { useTranslations } from 'next-intl'

/** The arithmetic of an answered item, a line for each step. */
export function WorkedSteps({ steps }: { readonly steps: readonly string[] }) {
  const t = useTranslations('quiz.scenario')

  return (
    <section className="mt-6 grid gap-2">
      <h3 className="label">{t('working')}</h3>
      <ol className="grid list-decimal gap-1 pl-5">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}
