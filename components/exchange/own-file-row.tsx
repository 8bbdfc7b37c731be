import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { type RefObject, useState } from 'react'
import { Button } from '@/components/ui/button'
import { downloadItems, type WrittenFile } from '@/lib/client/download-items'
import { type ExportFormat, exportFormats } from '@/lib/domain/exchange/exchange'
import type { OwnFile } from '@/lib/domain/own-items/own-file'
import { ExportReport } from './export-report'
import { FormatSelect } from './format-select'
import { RemoveFile } from './remove-file'

interface OwnFileRowProps {
  readonly file: OwnFile
  readonly onRemove: () => Promise<void>
  /** What takes the focus when it is removed. */
  readonly focusAfter: RefObject<HTMLElement | null>
}

/** One imported file: how many items, since when, and how to take it out or away. */
export function OwnFileRow({ file, onRemove, focusAfter }: OwnFileRowProps) {
  const t = useTranslations('exchange.own')
  const tellIn = useLocale()
  const date = useFormatter().dateTime(file.importedAt, { dateStyle: 'medium' })
  const [format, setFormat] = useState<ExportFormat>('json')
  const [written, setWritten] = useState<WrittenFile | null>(null)
  const { name, locale, items } = file

  const download = async () => {
    const base = name.replace(/(\.gift)?\.[a-z]+$/i, '')
    setWritten(await downloadItems(items, base, format, { locale, tellIn }))
  }

  return (
    <li className="grid gap-3 border-b border-line py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h3 className="font-bold">{name}</h3>
          <p className="text-sm text-ink-soft">{t('file', { count: items.length, date })}</p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <FormatSelect
            quiet
            label={t('format', { name })}
            formats={exportFormats}
            none={null}
            value={format}
            onChoose={(chosen) => setFormat(chosen ?? format)}
          />
          <Button onClick={download} aria-label={t('downloadOf', { name })}>
            {t('download')}
          </Button>
          <RemoveFile file={file} onRemove={onRemove} focusAfter={focusAfter} />
        </div>
      </div>
      <ExportReport written={written} />
    </li>
  )
}
