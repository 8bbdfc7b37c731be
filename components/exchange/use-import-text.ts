import { type RefObject, useRef, useState } from 'react'

/** A text and the file that it came from; null for one that was pasted. */
interface Source {
  readonly text: string
  readonly fileName: string | null
}

interface ImportText {
  readonly textRef: RefObject<HTMLTextAreaElement | null>
  readonly read: () => Source
  /** Puts what a file holds into the field. */
  readonly fill: (text: string, fileName: string) => void
  /** To be told of what is typed or pasted: an emptied field is of no file any more. */
  readonly forgetFile: () => void
  /** Whether a file took the place of what somebody wrote. */
  readonly canUndo: boolean
  readonly undo: () => void
}

/** The text to be imported. A browser cannot take back what a script wrote into its field, so this can. */
export function useImportText(): ImportText {
  const textRef = useRef<HTMLTextAreaElement>(null)
  const fileName = useRef<string | null>(null)
  const fileText = useRef('')
  const [replaced, setReplaced] = useState<Source | null>(null)

  const read = (): Source => ({ text: textRef.current?.value ?? '', fileName: fileName.current })
  /** What nobody could get from a file again. */
  const written = (): Source | null => {
    const source = read()
    return source.text.trim() === '' || source.text === fileText.current ? null : source
  }
  const write = (source: Source) => {
    if (textRef.current !== null) textRef.current.value = source.text
    fileName.current = source.fileName
  }

  return {
    textRef,
    read,
    fill: (text, name) => {
      setReplaced(written() ?? replaced)
      write({ text, fileName: name })
      // As the field has it: it knows one kind of line end.
      fileText.current = read().text
    },
    forgetFile: () => {
      fileName.current = null
    },
    canUndo: replaced !== null,
    undo: () => {
      if (replaced === null) return
      setReplaced(written())
      write(replaced)
      textRef.current?.focus()
    },
  }
}
