import 'server-only'
import type { Problem } from '@/lib/domain/notes/problem'
import { type ExamPhrase, examPhraseSchema } from '@/lib/domain/phrase/exam-phrase'
import { phraseProblems } from '@/lib/domain/phrase/phrase-problems'
import { readContentFile } from './content-files'
import { readYamlList } from './yaml-list'

const file = 'content/exam-phrases.yaml'

export interface ReadExamPhrases {
  readonly phrases: readonly ExamPhrase[]
  readonly problems: readonly Problem[]
}

export async function readExamPhrases(root: string): Promise<ReadExamPhrases> {
  const { entries, problems } = readYamlList(await readContentFile(root, file), examPhraseSchema)
  const phrases = entries.map(({ value }) => value)
  const found = entries.flatMap(({ value, line }, index) => {
    const idsBefore = phrases.slice(0, index).map(({ id }) => id)
    return phraseProblems(value, idsBefore).map((message) => ({ file, line, message }))
  })
  return { phrases, problems: [...problems, ...found] }
}
