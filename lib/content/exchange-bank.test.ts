import { parse } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { asked, carriedByGift } from '@/lib/domain/exchange/exchange.fixture'
import { exportItems } from '@/lib/domain/exchange/export-items'
import { feedbackText } from '@/lib/domain/exchange/feedback'
import {
  askedOf,
  type PegQuestion,
  pegAsked,
  pegText,
} from '@/lib/domain/exchange/gift/gift-pegjs.fixture'
import { importItems } from '@/lib/domain/exchange/import-items'
import { moodleQuestions } from '@/lib/domain/exchange/moodle/moodle.fixture'
import { withPictureInStem } from '@/lib/domain/exchange/picture-in-stem'
import type { AskedItem } from '@/lib/domain/item/item'
import { drawnItem } from '@/lib/domain/quiz/present-item'
import { locales } from '@/lib/shared/locale'
import { projectRoot } from './content-files'
import { itemBank } from './items'
import { readLibrary } from './library'

const library = await readLibrary(projectRoot)

describe.each(locales)('the whole bank in %s', (locale) => {
  const bank: readonly AskedItem[] = [...itemBank(library, locale).values()]
    .flat()
    .map((item) => drawnItem(item, 'seed'))
  /** As formats have it that hold no picture. */
  const inWords = bank.map(withPictureInStem)
  const hasSeveralGaps = (item: AskedItem) => item.type === 'cloze' && item.gaps.length > 1
  /** GIFT knows one gap. */
  const ofOneGap = inWords.filter((item) => !hasSeveralGaps(item))
  const beforeGap = (stem: string) => stem.slice(0, stem.indexOf('____'))
  const severalGaps = bank.filter(hasSeveralGaps).map(({ id }) => id)
  const exported = (format: 'gift' | 'csv' | 'json' | 'moodle-xml') =>
    exportItems(bank, format, { locale, tellIn: 'en' })
  const comeBack = (format: 'gift' | 'csv' | 'json') => {
    const { items, problems, leftOut } = importItems(exported(format).text, format, 'en')
    expect(problems).toEqual([])
    expect(leftOut).toEqual([])
    return items
  }

  it('[XC3] is read by another parser of GIFT as it was written', () => {
    const { text, items, leftOut } = exported('gift')
    expect(leftOut.map(({ id }) => id)).toEqual(severalGaps)
    expect(items).toBe(ofOneGap.length)
    const read: readonly unknown[] = parse(text)
    const questions = (read as readonly PegQuestion[]).filter(({ type }) => type !== 'Category')
    expect(questions.map(pegAsked)).toEqual(ofOneGap.map(askedOf))
    expect(questions.map(({ globalFeedback }) => pegText(globalFeedback))).toEqual(
      ofOneGap.map((item) =>
        feedbackText(
          { explanation: item.explanation, steps: item.type === 'number' ? item.steps : [] },
          locale,
        ),
      ),
    )
  })

  it('[XC2] comes back from GIFT with what GIFT carries', () => {
    expect(comeBack('gift').map(asked)).toEqual(ofOneGap.map(carriedByGift).map(asked))
  })

  it('[XC2] comes back from a table as it went', () => {
    expect(comeBack('csv').map(asked)).toEqual(inWords.map(asked))
  })

  it('[XC2] comes back from own JSON the same', () => {
    expect(comeBack('json')).toEqual(bank)
  })

  it('[XC6] is well-formed Moodle XML, one question for each item', () => {
    const { text, items } = exported('moodle-xml')
    expect(items).toBe(bank.length)
    const questions = moodleQuestions(text)
    expect(questions.map(({ name }) => name)).toEqual(bank.map(({ id }) => id))
    expect(questions.map(({ stem }) => stem)).toEqual(
      // In a question of several gaps each stands in its place in the text.
      bank.map((item) =>
        expect.stringContaining(hasSeveralGaps(item) ? beforeGap(item.stem) : item.stem),
      ),
    )
  })
})
