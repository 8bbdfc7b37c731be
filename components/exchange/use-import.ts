import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { localDay } from '@/lib/client/local-day'
import { readItems } from '@/lib/client/read-items'
import { readTextFile } from '@/lib/client/read-text-file'
import type { ImportFormat } from '@/lib/domain/exchange/exchange'
import type { OwnFile } from '@/lib/domain/own-items/own-file'
import type { ImportState } from './import-state'
import type { useImportText } from './use-import-text'

interface Import {
  readonly state: ImportState
  readonly format: ImportFormat | null
  readonly chooseFormat: (format: ImportFormat | null) => void
  readonly chooseFile: (file: File) => Promise<void>
  readonly readText: () => Promise<void>
  /** Takes back what a file did to the text. */
  readonly undoFile: () => void
  readonly importAll: () => Promise<void>
}

/** An import from a file or a text to items that are kept. The text stays whatever comes of it, or can be had back. */
export function useImport(
  source: ReturnType<typeof useImportText>,
  onImport: (file: OwnFile) => Promise<void>,
): Import {
  const t = useTranslations('exchange.import')
  const locale = useLocale()
  const [state, setState] = useState<ImportState>({ type: 'idle' })
  const [format, setFormat] = useState<ImportFormat | null>(null)
  const lastAsked = useRef(0)

  const read = async (as: ImportFormat | null) => {
    const asked = ++lastAsked.current
    const { text, fileName } = source.read()
    const name = fileName ?? t('pasted', { day: localDay(Date.now()) })
    if (text.trim() === '') return setState({ type: 'refused', reason: 'empty', name })
    setState({ type: 'reading' })
    const next = await readItems(text, fileName ?? '', as, locale).then(
      (found): ImportState => ({ type: 'read', name, read: found }),
      (): ImportState => ({ type: 'refused', reason: 'failed', name }),
    )
    // What was asked for since then is what counts.
    if (asked === lastAsked.current) setState(next)
  }

  return {
    state,
    format,
    chooseFormat: (chosen) => {
      setFormat(chosen)
      if (state.type === 'read') void read(chosen)
    },
    chooseFile: async (file) => {
      const found = await readTextFile(file)
      if (found.type !== 'read') {
        return setState({ type: 'refused', reason: found.type, name: file.name })
      }
      source.fill(found.text, file.name)
      await read(format)
    },
    readText: () => read(format),
    undoFile: () => {
      // What is being read is of the file.
      lastAsked.current++
      setState({ type: 'idle' })
      source.undo()
    },
    importAll: async () => {
      if (state.type !== 'read') return
      const { name, read: found } = state
      const { items } = found.result
      await onImport({ name, locale: found.locale, importedAt: Date.now(), items })
      setState({ type: 'imported', name, count: items.length })
    },
  }
}
