import { useLocale, useTranslations } from 'next-intl'
import { type RefObject, useRef, useState } from 'react'
import { localDay } from '@/lib/client/local-day'
import { readItems } from '@/lib/client/read-items'
import { readTextFile } from '@/lib/client/read-text-file'
import type { ImportFormat } from '@/lib/domain/exchange/exchange'
import type { OwnFile } from '@/lib/domain/own-items/own-file'
import type { ImportState } from './import-state'

interface Import {
  readonly state: ImportState
  readonly format: ImportFormat | null
  readonly textRef: RefObject<HTMLTextAreaElement | null>
  readonly chooseFormat: (format: ImportFormat | null) => void
  readonly chooseFile: (file: File) => Promise<void>
  readonly readText: () => Promise<void>
  readonly importAll: () => Promise<void>
}

/** An import from a file or a text to items that are kept. The text stays whatever comes of it. */
export function useImport(onImport: (file: OwnFile) => Promise<void>): Import {
  const t = useTranslations('exchange.import')
  const locale = useLocale()
  const [state, setState] = useState<ImportState>({ type: 'idle' })
  const [format, setFormat] = useState<ImportFormat | null>(null)
  const textRef = useRef<HTMLTextAreaElement>(null)
  const fileName = useRef<string | null>(null)
  const lastAsked = useRef(0)

  const read = async (as: ImportFormat | null) => {
    const asked = ++lastAsked.current
    const text = textRef.current?.value ?? ''
    const name = fileName.current ?? t('pasted', { day: localDay(Date.now()) })
    if (text.trim() === '') return setState({ type: 'refused', reason: 'empty', name })
    setState({ type: 'reading' })
    const next = await readItems(text, fileName.current ?? '', as, locale).then(
      (found): ImportState => ({ type: 'read', name, read: found }),
      (): ImportState => ({ type: 'refused', reason: 'failed', name }),
    )
    // What was asked for since then is what counts.
    if (asked === lastAsked.current) setState(next)
  }

  return {
    state,
    format,
    textRef,
    chooseFormat: (chosen) => {
      setFormat(chosen)
      if (state.type === 'read') void read(chosen)
    },
    chooseFile: async (file) => {
      const found = await readTextFile(file)
      if (found.type !== 'read') {
        return setState({ type: 'refused', reason: found.type, name: file.name })
      }
      if (textRef.current !== null) textRef.current.value = found.text
      fileName.current = file.name
      await read(format)
    },
    readText: () => read(format),
    importAll: async () => {
      if (state.type !== 'read') return
      const { name, read: found } = state
      const { items } = found.result
      await onImport({ name, locale: found.locale, importedAt: Date.now(), items })
      setState({ type: 'imported', name, count: items.length })
    },
  }
}
