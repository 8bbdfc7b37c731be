import 'server-only'
import path from 'node:path'
import type { Problem } from '@/lib/domain/notes/problem'
import { type ExamData, examSchema } from '@/lib/domain/quiz/exam/exam-schema'
import { readFolder } from './content-files'
import { readYamlMap } from './yaml-map'

export interface ReadExams {
  readonly exams: readonly ExamData[]
  readonly problems: readonly Problem[]
}

/** All of `content/exams`, a file for each exam, named by its code. */
export async function readExams(root: string): Promise<ReadExams> {
  const files = await readFolder(root, 'content/exams', '.yaml')
  const read = files.map((source) => {
    const { value, problems } = readYamlMap(source, examSchema)
    const code = path.basename(source.file, '.yaml')
    const misnamed =
      value === null || value.code === code
        ? []
        : [
            {
              file: source.file,
              line: 1,
              message: `code: found "${value.code}"; expected "${code}"`,
            },
          ]
    return { value, problems: [...problems, ...misnamed] }
  })
  return {
    exams: read.flatMap(({ value }) => (value === null ? [] : [value])),
    problems: read.flatMap(({ problems }) => problems),
  }
}
