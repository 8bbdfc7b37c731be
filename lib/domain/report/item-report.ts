import type { Item } from '@/lib/domain/item/item'
import { itemVersion } from '@/lib/domain/item/item-version'
import type { Locale } from '@/lib/shared/locale'

/** What a learner says about an item, with what a maintainer needs to find it. */
export interface ItemReport {
  readonly item: Item
  readonly locale: Locale
  /** In words; null where there is none. */
  readonly answer: string | null
  /** Of the page's address. */
  readonly path: string
  /** What is wrong, in the learner's words; may be empty. */
  readonly note: string
}

/** The words between them, in the learner's language. */
export interface ReportWords {
  readonly title: string
  readonly item: string
  readonly version: string
  readonly locale: string
  readonly answer: string
  readonly noAnswer: string
  readonly page: string
  readonly question: string
  readonly wrong: string
}

export interface Issue {
  readonly title: string
  readonly body: string
}

/** The report as the text of an issue, in Markdown. */
export function reportIssue(report: ItemReport, words: ReportWords): Issue {
  const { item, locale, answer, path, note } = report
  const lines = [
    `- ${words.item}: \`${item.id}\``,
    `- ${words.version}: \`${itemVersion(item)}\``,
    `- ${words.locale}: \`${locale}\``,
    `- ${words.answer}: ${answer === null ? words.noAnswer : oneLine(answer)}`,
    `- ${words.page}: \`${path}\``,
    `- ${words.question}: ${oneLine(item.stem)}`,
  ]
  return {
    title: `${words.title}: ${item.id}`,
    body: `${lines.join('\n')}\n\n${words.wrong}:\n\n${note.trim()}\n`,
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
