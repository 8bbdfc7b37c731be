import { Fragment, type ReactNode } from 'react'

const marked = /\*\*(.+?)\*\*|`([^`]+)`/g

/** The words of an item with their `**strong**` and `` `code` ``; nothing else is marked up. */
export function ItemText({ text }: { readonly text: string }) {
  const parts: ReactNode[] = []
  let end = 0
  for (const match of text.matchAll(marked)) {
    const [whole, strong, code] = match
    parts.push(text.slice(end, match.index))
    parts.push(strong === undefined ? <code>{code}</code> : <strong>{strong}</strong>)
    end = match.index + whole.length
  }
  parts.push(text.slice(end))
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>)
}
