import {
  type ExamDomain,
  examDomains,
  type Note,
  type NoteBlock,
  type NoteItem,
} from '@/lib/domain/notes/note'
import { noteWords } from '@/lib/domain/notes/note-text'
import type { Locale } from '@/lib/shared/locale'
import { noteSections } from './note-sections'
import type { OutlineSection } from './outline'

export interface SectionPlace {
  readonly chapter: number
  readonly section: number
  readonly chapterTitle: string
  /** The chapter's first note carries the chapter's name. */
  readonly first: boolean
}

const longestSummary = 160
/** Characters and words a reader takes in a minute; the usual figures for silent reading. */
const readingPace: Record<Locale, number> = { ko: 500, en: 200 }

const domainWords: Record<ExamDomain, RegExp> = {
  secure: /보안|인증|권한|암호|자격|secur|auth|encrypt|permission|\bIAM\b/gi,
  resilient: /가용성|복구|백업|복제|장애|내구|resilien|availab|backup|failover|replica/gi,
  performance: /성능|지연|캐시|처리량|빠르|밀리초|perform|latency|cache|throughput|fast/gi,
  cost: /비용|요금|과금|무료|저렴|\bcost|\bpric|\bfree\b|\bcheap/gi,
}

/** One section of the outline as a note. */
export function importedNote(
  section: OutlineSection,
  place: SectionPlace,
  locale: Locale,
  rawLine: (line: number) => string,
): Note {
  const title = noteTitle(section.title, place)
  const slug = noteSlug(section.title, place)
  const sections = noteSections(section, locale, rawLine)
  const texts = sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts))
  const words = texts.join(' ')
  return {
    file: `${slug}.md`,
    slug,
    title,
    summary: summaryOf(texts, title),
    domains: domainsOf(words),
    minutes: minutesOf(words, locale),
    objectives: [],
    intro: [],
    sections,
    recap: [],
  }
}

function noteTitle(title: string, { chapterTitle, first }: SectionPlace): string {
  const named = first && chapterTitle !== title ? `${chapterTitle}: ${title}` : title
  return named
}

/** Numbers first, so that files stand in the order of the notes; then the title's Latin words. */
function noteSlug(title: string, { chapter, section, chapterTitle }: SectionPlace): string {
  const words = latinWords(title) || latinWords(chapterTitle)
  const numbers = [chapter, section].map((number) => String(number).padStart(2, '0')).join('-')
  return words === '' ? numbers : `${numbers}-${words}`
}

function latinWords(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return words.slice(0, 6).join('-').slice(0, 48).replace(/-$/, '')
}

function summaryOf(texts: readonly string[], title: string): string {
  const first =
    texts.find((text) => /\p{L}{2}/u.test(text) && !/^https?:/.test(text))?.trim() ?? title
  const sentence = /^.{8,}?[.!?。](?=\s|$)/u.exec(first.slice(0, longestSummary * 2))?.[0] ?? first
  if (sentence.length <= longestSummary) return sentence
  const cut = sentence.slice(0, longestSummary - 1)
  const space = cut.lastIndexOf(' ')
  return `${wellFormed(space > longestSummary / 2 ? cut.slice(0, space) : cut)}…`
}

/** A cut must not leave half a character. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '')
}

/** The domains whose words come up at least twice; performance, the broadest, where none do. */
function domainsOf(words: string): ExamDomain[] {
  const named = examDomains.filter((domain) => (words.match(domainWords[domain])?.length ?? 0) > 1)
  return named.length > 0 ? named : ['performance']
}

function minutesOf(words: string, locale: Locale): number {
  const spaces = words.split(' ').length
  const amount = locale === 'ko' ? words.length - spaces : spaces
  const minutes = Math.ceil(amount / readingPace[locale])
  return Math.min(60, Math.max(1, minutes))
}

function blockTexts(block: NoteBlock): string[] {
  switch (block.type) {
    case 'paragraph':
      return [noteWords(block.text)]
    case 'bullets':
      return block.items.flatMap(itemTexts)
    case 'term':
      return [`${block.name}: ${itemTexts(block.definition).join(' ')}`]
    case 'steps':
      return block.steps.map(noteWords)
    case 'flow':
      return [block.stations.join(' → ')]
    case 'comparison':
      return block.rows.map(({ label, cells }) =>
        [label.replace(/^\d+$/, ''), ...cells.map(noteWords)].join(' ').trim(),
      )
    default:
      return []
  }
}

function itemTexts(item: NoteItem): string[] {
  if (item.type === 'fact') return []
  return [noteWords(item.text), ...item.items.flatMap(itemTexts)]
}
