import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { useFocusHandedOn } from '@/components/ui/use-focus-handed-on'
import type { ReadItems } from '@/lib/client/read-items'
import { wholeImport } from '@/lib/domain/exchange/exchange'
import { importPreview } from '@/lib/domain/exchange/import-preview'
import { askedTypes } from '@/lib/domain/item/item'
import { countKnown, type OwnFile } from '@/lib/domain/own-items/own-file'
import { PreviewItem } from './preview-item'

interface ImportPreviewProps {
  /** Of the file that it will be. */
  readonly name: string
  readonly read: ReadItems
  readonly files: readonly OwnFile[]
  readonly onImport: () => Promise<void>
}

/** What an import would bring; the button to import is there only when all of it can be. */
export function ImportPreview({ name, read, files, onImport }: ImportPreviewProps) {
  const t = useTranslations('exchange')
  const titleId = useId()
  const ref = useFocusHandedOn<HTMLElement>()
  const { result, format, locale } = read
  const whole = wholeImport(result)
  const { items: count, types, stems } = importPreview(result)
  const first = result.items.slice(0, stems.length)
  if (count === 0) return null

  return (
    <section
      ref={ref}
      aria-labelledby={titleId}
      className="rounded-lg border border-rule p-4 sm:p-5"
    >
      <h3 id={titleId} className="text-lg">
        {whole === null
          ? t('preview.readable', { count })
          : t('preview.title', { count, format: t(`formats.${format}`) })}
      </h3>
      <ul aria-label={t('preview.types')} className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {askedTypes.map((type) =>
          types[type] === undefined ? null : (
            <li key={type}>
              {t(`types.${type}`)} <b>{t('preview.count', { count: types[type] })}</b>
            </li>
          ),
        )}
      </ul>
      <h4 className="label mt-5">{t('preview.first', { count: first.length })}</h4>
      <ol className="mt-2 grid gap-6">
        {first.map((item, index) => (
          <li key={item.id} lang={locale}>
            <PreviewItem item={item} number={index + 1} />
          </li>
        ))}
      </ol>
      {whole !== null && (
        <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button variant="primary" onClick={onImport}>
            {t('preview.import', { count })}
          </Button>
          <p className="text-sm text-ink-soft">
            {t('preview.known', { count: countKnown(files, whole, name) })}
          </p>
        </div>
      )}
    </section>
  )
}
