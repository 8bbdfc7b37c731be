import { z } from 'zod'

/** Checks authored data against its schema, and names the file to fix when it fails. */
export function parseContent<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: string,
): z.output<Schema> {
  const parsed = schema.safeParse(data)
  if (!parsed.success) throw new Error(`${file}\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
