import type { Explanation } from '@/lib/domain/item/item'
import type { Locale, Localized } from '@/lib/shared/locale'

/** What other programs show after an answer, in one text: the explanation, then lines that name themselves. */
export interface Feedback {
  readonly explanation: Explanation
  /** The arithmetic of a number. */
  readonly steps: readonly string[]
}

interface Labels {
  readonly step: string
  readonly correction: string
  readonly source: string
}

const labels: Localized<Labels> = {
  ko: { step: '풀이', correction: '흔한 오해', source: '출처' },
  en: { step: 'Working', correction: 'Common mistake', source: 'Source' },
}

/** The paragraphs of a feedback. */
export function feedbackParagraphs(feedback: Feedback, locale: Locale): readonly string[] {
  const { text, correction, source } = feedback.explanation
  const label = labels[locale]
  return [
    ...(text === '' ? [] : [text]),
    ...feedback.steps.map((step) => labelled(label.step, step)),
    ...(correction === null ? [] : [labelled(label.correction, correction)]),
    ...(source === null
      ? []
      : [`${label.source}: ${source.title} – ${source.url} (${source.checked})`]),
  ]
}

/** One paragraph, so that it can be told where it ends. */
function labelled(label: string, text: string): string {
  return `${label}: ${text.replaceAll(/\n{2,}/g, '\n')}`
}

export function feedbackText(feedback: Feedback, locale: Locale): string {
  return feedbackParagraphs(feedback, locale).join('\n\n')
}

/** Takes a text apart again: lines that name themselves, in either language, from the end. */
export function readFeedback(text: string): Feedback {
  const paragraphs = text.split('\n\n')
  const source = takenSource(paragraphs)
  const correction = taken(paragraphs, 'correction')
  const steps: string[] = []
  for (let step = taken(paragraphs, 'step'); step !== null; step = taken(paragraphs, 'step')) {
    steps.unshift(step)
  }
  return { explanation: { text: paragraphs.join('\n\n'), correction, source }, steps }
}

function taken(paragraphs: string[], name: keyof Labels): string | null {
  const last = paragraphs.at(-1) ?? ''
  const label = Object.values(labels).find((known) => last.startsWith(`${known[name]}: `))
  if (label === undefined) return null
  paragraphs.pop()
  return last.slice(label[name].length + 2)
}

const sourceLine = /^(.*) – (https?:\/\/\S+) \(([\d-]*)\)$/

function takenSource(paragraphs: string[]): Explanation['source'] {
  const last = paragraphs.at(-1) ?? ''
  const line = taken(paragraphs, 'source')
  const match = line === null ? null : sourceLine.exec(line)
  if (match === null) {
    if (line !== null) paragraphs.push(last)
    return null
  }
  const [, title = '', url = '', checked = ''] = match
  return { title, url, checked }
}
