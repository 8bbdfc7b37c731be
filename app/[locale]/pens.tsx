import { useTranslations } from 'next-intl'

const pens = ['highlight', 'correction', 'accent'] as const

const sampleClass: Record<(typeof pens)[number], string> = {
  highlight: 'highlighted',
  correction: 'text-correction line-through decoration-2',
  accent: 'border-b-2 border-dashed border-accent text-accent',
}

/** The key to the notebook: what each pen is for. */
export function Pens() {
  const t = useTranslations('home.pens')

  return (
    <section aria-labelledby="pens" className="self-center border-l border-correction/30 pl-5">
      <h2 id="pens" className="label">
        {t('title')}
      </h2>
      <dl className="mt-2 grid gap-3 text-sm">
        {pens.map((pen) => (
          <div key={pen}>
            <dt>
              <span className={`font-bold ${sampleClass[pen]}`}>{t(`${pen}.sample`)}</span>{' '}
              <span className="text-xs text-ink-soft">{t(`${pen}.name`)}</span>
            </dt>
            <dd className="text-ink-soft">{t(`${pen}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
