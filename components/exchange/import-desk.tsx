import { useTranslations } from 'next-intl'
import { type FormEvent, useId } from 'react'
import { Button } from '@/components/ui/button'
import { longestFileMb } from '@/lib/client/read-text-file'
import { importFormats } from '@/lib/domain/exchange/exchange'
import type { OwnFile } from '@/lib/domain/own-items/own-file'
import { Desk } from './desk'
import { FileField } from './file-field'
import { FormatSelect } from './format-select'
import { ImportOutcome } from './import-outcome'
import { showLine } from './show-line'
import { useImport } from './use-import'
import { useImportText } from './use-import-text'

interface ImportDeskProps {
  readonly files: readonly OwnFile[]
  readonly onImport: (file: OwnFile) => Promise<void>
}

/** Where items come in: a file or a text, a look at what it holds, and only then the import. */
export function ImportDesk({ files, onImport }: ImportDeskProps) {
  const t = useTranslations('exchange.import')
  const textId = useId()
  const hintId = useId()
  const source = useImportText()
  const { textRef, canUndo, forgetFile } = source
  const { state, format, chooseFormat, chooseFile, readText, undoFile, importAll } = useImport(
    source,
    onImport,
  )

  const preview = (event: FormEvent) => {
    event.preventDefault()
    void readText()
  }
  const goToLine = (line: number) => {
    if (textRef.current !== null) showLine(textRef.current, line)
  }

  return (
    <Desk title={t('title')} lead={t('lead')}>
      <form onSubmit={preview} className="grid gap-5">
        <FileField
          label={t('file')}
          hint={t('fileHint', { mb: longestFileMb })}
          onChoose={chooseFile}
        />
        <div className="grid gap-1">
          <label htmlFor={textId} className="label">
            {t('text')}
          </label>
          <textarea
            ref={textRef}
            onInput={({ currentTarget }) => currentTarget.value.trim() === '' && forgetFile()}
            onPaste={({ currentTarget }) => isAllSelected(currentTarget) && forgetFile()}
            id={textId}
            aria-describedby={hintId}
            rows={9}
            wrap="off"
            spellCheck={false}
            autoCapitalize="none"
            className="exchange-text"
          />
          <p id={hintId} className="text-xs text-ink-soft">
            {t('textHint')}
          </p>
          <div role="status" className="flex min-h-6 flex-wrap items-center gap-x-3 text-sm">
            {canUndo && (
              <>
                {t('replaced')}
                <Button variant="quiet" onClick={undoFile}>
                  {t('undo')}
                </Button>
              </>
            )}
          </div>
        </div>
        <div className="flex flex-wrap items-end gap-3">
          <FormatSelect
            label={t('format')}
            formats={importFormats}
            none={t('detect')}
            value={format}
            onChoose={chooseFormat}
          />
          <Button type="submit">{t('read')}</Button>
        </div>
      </form>
      <ImportOutcome state={state} files={files} onLine={goToLine} onImport={importAll} />
    </Desk>
  )
}

function isAllSelected({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length
}
