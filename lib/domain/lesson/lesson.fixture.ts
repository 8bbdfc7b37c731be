import type { Fact } from '@/lib/domain/fact/fact'
import { buildFact } from '@/lib/domain/fact/fact.fixture'
import type { Note } from '@/lib/domain/notes/note'
import { noteSource } from '@/lib/domain/notes/note.fixture'
import { parseNote } from '@/lib/domain/notes/parse-note'
import { type CompiledLesson, compileLesson } from './compile-lesson'
import type { GlossaryTerm } from './lesson'

export const queueFacts: readonly Fact[] = [
  buildFact({ figures: { max_messages: 40 } }),
  buildFact({
    id: 'dlq-term',
    kind: 'term',
    statement: {
      ko: 'DLQ는 실패한 메시지를 모아 두는 대기열입니다.',
      en: 'A DLQ is a queue that keeps failed messages.',
    },
  }),
  buildFact({
    id: 'fifo-rate',
    status: 'outdated',
    statement: {
      ko: 'FIFO 대기열은 초당 90건을 처리합니다.',
      en: 'A FIFO queue handles 90 messages a second.',
    },
    notesSay: {
      ko: 'FIFO 대기열은 초당 9건만 처리합니다.',
      en: 'A FIFO queue handles only 9 messages a second.',
    },
    changed: { ko: '2024년에 늘었습니다.', en: 'Raised in 2024.' },
    examTip: { ko: '순서가 필요하면 FIFO를 고릅니다.', en: 'Where order matters, choose FIFO.' },
    figures: { max_rps: 90 },
  }),
]

/** A note about queues with these lines as its body. */
export function buildNote(...body: readonly string[]): Note {
  const { note } = parseNote(noteSource(...body), 'content/notes/ko/queue.md')
  if (!note) throw new Error('The note of the fixture has no front matter')
  return note
}

/** The lesson that a note about queues with these lines compiles to. */
export function compileQueue(
  body: readonly string[],
  glossary: readonly GlossaryTerm[] = [],
): CompiledLesson {
  const facts = new Map(queueFacts.map((fact) => [fact.id, fact]))
  return compileLesson(buildNote(...body), { locale: 'ko', facts, glossary })
}

export function buildTerm(overrides: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return {
    slug: 'queue',
    name: '대기열',
    english: 'Queue',
    definition: '메시지를 담아 둡니다.',
    lesson: 'queue',
    confusedWith: [],
    ...overrides,
  }
}
