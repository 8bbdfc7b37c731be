import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { type Answer, answerRequest } from '@/lib/domain/simulator/answer-request'
import type { Book } from '@/lib/domain/simulator/book'
import { contractModels } from '@/lib/domain/simulator/contract-models'
import { type CommandIo, UsageError } from './command'

/** `simulate`: each line of standard input is a request, each line of standard output its answer, in the same order. */
export async function simulate(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length > 0) {
    throw new UsageError(`simulate takes no "${args.join(' ')}"; give requests on standard input.`)
  }
  const text = decoded(await io.stdin())
  const book = await readBook(projectRoot)
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() !== '') io.stdout(`${JSON.stringify(answerLine(line, book))}\n`)
  }
  return 0
}

function decoded(bytes: Uint8Array): string {
  try {
    // A mark of the byte order at the beginning is dropped.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UsageError('Standard input is no UTF-8 text; write the requests in UTF-8.', { cause })
  }
}

function answerLine(line: string, book: Book): Answer {
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch {
    const message = 'This line is no JSON; write one object in each line.'
    return { id: null, error: { code: 'bad_request', message } }
  }
  return answerRequest(request, contractModels, book)
}
