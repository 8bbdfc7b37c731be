import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import { type OwnFile, ownItems } from '@/lib/domain/own-items/own-file'
import { Desk } from './desk'
import { OwnFileRow } from './own-file-row'

interface OwnFilesProps {
  readonly files: readonly OwnFile[]
  readonly ready: boolean
  readonly onRemove: (name: string) => Promise<void>
}

/** What was imported, by file. */
export function OwnFiles({ files, ready, onRemove }: OwnFilesProps) {
  const t = useTranslations('exchange.own')
  const [removed, setRemoved] = useState<string | null>(null)
  const statusRef = useRef<HTMLParagraphElement>(null)
  const remove = async (name: string) => {
    await onRemove(name)
    setRemoved(name)
  }

  return (
    <Desk title={t('title')} lead={null}>
      <p
        ref={statusRef}
        role="status"
        tabIndex={-1}
        className="min-h-6 text-sm text-ink-soft outline-none"
      >
        {removed !== null && t('removed', { name: removed })}
      </p>
      {files.length === 0 && <p className="text-ink-soft">{t(ready ? 'empty' : 'loading')}</p>}
      {files.length > 0 && (
        <>
          <ul aria-label={t('title')} className="border-t border-line">
            {files.map((file) => (
              <OwnFileRow
                key={file.name}
                file={file}
                onRemove={() => remove(file.name)}
                focusAfter={statusRef}
              />
            ))}
          </ul>
          <Link
            href="/quiz/own"
            prefetch={false}
            className={`${buttonClass.primary} justify-self-start`}
          >
            {t('practise', { count: ownItems(files).length })}
          </Link>
        </>
      )}
    </Desk>
  )
}
