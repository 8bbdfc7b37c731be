import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import {
  type Answer,
  answerRequest,
  type RequestErrorCode,
} from '@/lib/domain/simulator/answer-request'
import type { Book } from '@/lib/domain/simulator/book'
import { contractModels } from '@/lib/domain/simulator/contract-models'
import { type CommandIo, UsageError } from './command'

/** `simulate`: each line of standard input is a request, each line of standard output its answer, in the same order. */
export async function simulate(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length > 0) {
    throw new UsageError(`simulate takes no "${args.join(' ')}"; give requests on standard input.`)
  }
  const lines = [...linesOf(await io.stdin())].map(decoded)
  if (lines.length > 0 && lines.every((line) => line === null)) {
    throw new UsageError('Standard input is no UTF-8 text; write the requests in UTF-8.')
  }
  const book = await readBook(projectRoot)
  for (const line of lines) {
    if (line?.trim() !== '') io.stdout(`${JSON.stringify(answerLine(line, book))}\n`)
  }
  return 0
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d]

/** The lines as bytes, so that one that is no text spoils no other. Both marks stand for themselves only in UTF-8. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0
  for (let at = 0; at <= bytes.length; at++) {
    const ends = at === bytes.length || bytes[at] === lineFeed || bytes[at] === carriageReturn
    if (!ends) continue
    if (at > start) yield bytes.subarray(start, at)
    start = at + 1
  }
}

/** Null where it is no UTF-8. A mark of the byte order at the beginning is dropped. */
function decoded(line: Uint8Array): string | null {
  try {
    return utf8.decode(line)
  } catch {
    return null
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function answerLine(line: string | null, book: Book): Answer {
  if (line === null) return bad('bad_request', 'This line is no UTF-8 text.')
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch {
    return bad('bad_request', 'This line is no JSON; write one object in each line.')
  }
  try {
    return answerRequest(request, contractModels, book)
  } catch {
    // Nothing is known to come here; if something does, the lines after it are still answered.
    return bad('failed', 'This request could not be worked out; the mistake is ours.')
  }
}

function bad(code: RequestErrorCode, message: string): Answer {
  return { id: null, error: { code, message } }
}
