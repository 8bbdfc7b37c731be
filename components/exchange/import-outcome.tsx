import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import { longestFileMb } from '@/lib/client/read-text-file'
import type { OwnFile } from '@/lib/domain/own-items/own-file'
import { ImportPreview } from './import-preview'
import { ImportProblems } from './import-problems'
import type { ImportState } from './import-state'
import { LeftOut } from './left-out'

interface ImportOutcomeProps {
  readonly state: ImportState
  readonly files: readonly OwnFile[]
  readonly onLine: (line: number) => void
  readonly onImport: () => Promise<void>
}

/** What came of a text so far. */
export function ImportOutcome({ state, files, onLine, onImport }: ImportOutcomeProps) {
  return (
    <>
      <p role="status" className={state.type === 'reading' ? 'text-ink-soft' : 'sr-only'}>
        <StateInWords state={state} />
      </p>
      {state.type === 'refused' && <Refused {...state} />}
      {state.type === 'read' && (
        <>
          <ImportProblems problems={state.read.result.problems} onLine={onLine} />
          <LeftOut passedOver={state.read.result.leftOut} onLine={onLine} />
          <ImportPreview name={state.name} read={state.read} files={files} onImport={onImport} />
        </>
      )}
      {state.type === 'imported' && <Imported {...state} />}
    </>
  )
}

function StateInWords({ state }: { readonly state: ImportState }) {
  const t = useTranslations('exchange')
  switch (state.type) {
    case 'idle':
    case 'refused':
      return null
    case 'reading':
      return t('import.reading')
    case 'imported':
      return t('preview.done', state)
    case 'read': {
      const { result, format } = state.read
      const { items, problems } = result
      return problems.length > 0
        ? t('problems.title', { count: problems.length })
        : t('preview.title', { count: items.length, format: t(`formats.${format}`) })
    }
  }
}

function Refused({ reason, name }: Extract<ImportState, { readonly type: 'refused' }>) {
  const t = useTranslations('exchange.import.refused')

  return (
    <p role="alert" className="rounded-lg border-2 border-correction bg-surface-raised p-4">
      {t(reason, { name, mb: longestFileMb })}
    </p>
  )
}

function Imported({ name, count }: Extract<ImportState, { readonly type: 'imported' }>) {
  const t = useTranslations('exchange.preview')

  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-lg border border-good bg-surface-raised p-4">
      <p aria-hidden>{t('done', { name, count })}</p>
      <Link href="/quiz/own" prefetch={false} className={buttonClass.primary}>
        {t('practise')}
      </Link>
    </div>
  )
}
