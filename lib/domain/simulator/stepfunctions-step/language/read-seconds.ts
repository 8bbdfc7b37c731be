import type { FieldReader } from './field-reader'
import type { Seconds } from './state'

/** Reads `Seconds` or `SecondsPath`, whichever is written; null where neither is. */
export function readSeconds(reader: FieldReader, name: string, least: number): Seconds | null {
  const pathName = `${name}Path`
  if (reader.has(name) && reader.has(pathName)) {
    reader.refuse(
      pathName,
      `${name}도 적혀 있습니다. 하나만 남기십시오.`,
      `there is ${name} as well; keep one of the two`,
    )
  }
  if (reader.has(pathName)) return { is: 'path', path: reader.path(pathName) }
  const seconds = reader.whole(name, least)
  return seconds === null ? null : { is: 'seconds', seconds }
}
