import 'server-only'
import { parse } from 'yaml'
import { z } from 'zod'
import { readContentFile } from './content-files'
import { parseContent } from './parse-content'

const file = 'content/drills.yaml'
const schema = z.strictObject({ first: z.array(z.string()) })

/** The ids of the pairs that are offered first. */
export async function readDrillOrder(root: string): Promise<readonly string[]> {
  const { text } = await readContentFile(root, file)
  return parseContent(schema, parse(text), file).first
}
