import type { ExportNote, ExportResult } from '@/lib/domain/exchange/exchange'
import { exportWords } from '@/lib/domain/exchange/export-words'
import { feedbackParagraphs } from '@/lib/domain/exchange/feedback'
import { escapedText, toHtml } from '@/lib/domain/exchange/html-text'
import { itemTags, keptId } from '@/lib/domain/exchange/item-labels'
import { withUnit } from '@/lib/domain/exchange/unit-in-stem'
import type { AskedItem } from '@/lib/domain/item/item'
import type { Locale } from '@/lib/shared/locale'
import { htmlElement, moodleAnswers } from './moodle-answers'
import { moodleCloze } from './moodle-cloze'
import { element, textElement, type XmlNode } from './xml'

/** Items as Moodle XML, one category for each lesson. */
export function exportMoodleXml(
  items: readonly AskedItem[],
  { locale, tellIn }: { readonly locale: Locale; readonly tellIn: Locale },
): ExportResult {
  const changed: ExportNote[] = []
  const questions: XmlNode[] = []
  let category: string | null = null
  for (const item of items) {
    if (item.type === 'categorise') {
      changed.push({ id: item.id, reason: exportWords[tellIn].categoriseAsMatching })
    }
    if (item.lesson !== category) questions.push(categoryOf(item.lesson))
    category = item.lesson
    questions.push(questionOf(item, locale))
  }
  const lines = element('quiz', questions)
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`
  return { text, items: items.length, leftOut: [], changed }
}

/** A slash would begin a category within the category. */
function categoryOf(lesson: string): XmlNode {
  const name = (lesson === '' ? 'items' : lesson).replaceAll('/', '//')
  const category = element('category', [textElement('text', `$course$/top/${name}`)])
  return element('question', [category], { type: 'category' })
}

const moodleTypes: Readonly<Record<Exclude<AskedItem['type'], 'cloze'>, string>> = {
  single: 'multichoice',
  multiple: 'multichoice',
  true_false: 'truefalse',
  number: 'numerical',
  ordering: 'ordering',
  matching: 'matching',
  categorise: 'matching',
}

function typeOf(item: AskedItem): string {
  if (item.type !== 'cloze') return moodleTypes[item.type]
  return isShortAnswer(item) ? 'shortanswer' : 'cloze'
}

function isShortAnswer(item: AskedItem): boolean {
  return item.type === 'cloze' && item.gaps.length === 1 && item.gaps[0]?.type === 'words'
}

function questionOf(item: AskedItem, locale: Locale): XmlNode {
  return element(
    'question',
    [
      element('name', [textElement('text', item.id)]),
      htmlElement('questiontext', stemHtml(item, locale)),
      htmlElement('generalfeedback', feedbackHtml(item, locale)),
      textElement('defaultgrade', '1'),
      textElement('penalty', item.type === 'true_false' ? '1' : '0.3333333'),
      textElement('hidden', '0'),
      textElement('idnumber', keptId(item.id)),
      ...(isEmbedded(item) ? [] : moodleAnswers(item)),
      ...tagsOf(item),
    ],
    { type: typeOf(item) },
  )
}

function isEmbedded(item: AskedItem): boolean {
  return item.type === 'cloze' && !isShortAnswer(item)
}

/** Moodle puts the field where five underscores stand. */
function stemHtml(item: AskedItem, locale: Locale): string {
  if (item.type === 'cloze' && isEmbedded(item)) return moodleCloze(item)
  if (item.type === 'cloze') return toHtml(item.stem).replace('____', '_____')
  if (item.type !== 'number') return toHtml(item.stem)
  return toHtml(withUnit(item.stem, item.answer.unit, locale)).replace('____', '_____')
}

function feedbackHtml(item: AskedItem, locale: Locale): string {
  const steps = item.type === 'number' ? item.steps : []
  const { explanation } = item
  const words = feedbackParagraphs({ explanation: { ...explanation, source: null }, steps }, locale)
  return [...words.map((text) => `<p>${toHtml(text)}</p>`), ...sourceOf(explanation.source)].join(
    '',
  )
}

function sourceOf(source: AskedItem['explanation']['source']): readonly string[] {
  if (source === null) return []
  const { title, url, checked } = source
  const link = `<a href="${escapedText(url)}">${escapedText(title)}</a>`
  return [`<p>${link}${checked === '' ? '' : ` (${escapedText(checked)})`}</p>`]
}

function tagsOf(item: AskedItem): readonly XmlNode[] {
  const tags = itemTags(item)
  if (tags.length === 0) return []
  return [
    element(
      'tags',
      tags.map((tag) => element('tag', [textElement('text', tag)])),
    ),
  ]
}
