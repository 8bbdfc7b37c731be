import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { type ExportFormat, exportFormats } from '@/lib/domain/exchange/exchange'
import { type Locale, locales } from '@/lib/shared/locale'
import { Desk } from './desk'
import type { ExchangeCourse } from './exchange-course'
import { ExportReport } from './export-report'
import { LessonChoice } from './lesson-choice'
import { RadioGroup } from './radio-group'
import { useExport } from './use-export'

/** Where the course's items go out: which, in which language and as what. */
export function ExportDesk({ course }: { readonly course: ExchangeCourse }) {
  const t = useTranslations('exchange')
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const [locale, setLocale] = useState<Locale>(useLocale())
  const [format, setFormat] = useState<ExportFormat>('gift')
  const { state, write } = useExport()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const all = course.chapters.flatMap(({ lessons }) => lessons.map(({ slug }) => slug))
    void write(
      all.filter((slug) => chosen?.has(slug) ?? true),
      {
        whole: chosen === null,
        format,
        locale,
      },
    )
  }

  return (
    <Desk title={t('export.title')} lead={t('export.lead')}>
      <form onSubmit={submit} className="grid gap-6">
        <LessonChoice course={course} chosen={chosen} onChoose={setChosen} />
        <RadioGroup
          legend={t('export.locale')}
          options={locales.map((value) => ({ value, name: t(`locales.${value}`), text: null }))}
          value={locale}
          onChoose={setLocale}
        />
        <RadioGroup
          legend={t('export.format')}
          options={exportFormats.map((value) => ({
            value,
            name: t(`formats.${value}`),
            text: t(`formatTexts.${value}`),
          }))}
          value={format}
          onChoose={setFormat}
        />
        <Button type="submit" variant="primary" className="justify-self-start">
          {t('export.submit')}
        </Button>
      </form>
      {(state.type === 'none' || state.type === 'failed') && (
        <p role="alert" className="rounded-lg border-2 border-correction bg-surface-raised p-4">
          {t(`export.${state.type}`)}
        </p>
      )}
      {state.type === 'working' && (
        <p role="status" className="text-ink-soft">
          {t('export.working')}
        </p>
      )}
      <ExportReport written={state.type === 'written' ? state.written : null} />
    </Desk>
  )
}
