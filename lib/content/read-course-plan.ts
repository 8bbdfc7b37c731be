import 'server-only'
import { parse } from 'yaml'
import { type CoursePlan, coursePlanSchema } from '@/lib/domain/lesson/course'
import { readContentFile } from './content-files'
import { parseContent } from './parse-content'

const file = 'content/course.yaml'

/** Throws when the course file is wrong: without an order nothing else can be read. */
export async function readCoursePlan(root: string): Promise<CoursePlan> {
  const { text } = await readContentFile(root, file)
  return parseContent(coursePlanSchema, parse(text), file)
}
