import type { ImportFormat } from './exchange'

/** Which format a file is in, by its name and, where that says little, by its text. */
export function importFormatOf(fileName: string, text: string): ImportFormat {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (ending === 'gift') return 'gift'
  if (ending === 'csv' || ending === 'tsv') return 'csv'
  if (ending === 'json') return 'json'
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (/^[{[]\s*["\]}]/.test(start)) return 'json'
  if (/^[ \t]*ANSWER[ \t]*:/m.test(text)) return 'aiken'
  const [header = ''] = start.split('\n', 1)
  const names = header.split(/[,;\t]/).map((name) => name.replaceAll('"', '').trim().toLowerCase())
  return names.includes('stem') && names.includes('answer') ? 'csv' : 'gift'
}
