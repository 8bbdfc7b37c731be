import { describe, expect, it } from 'vitest'
import { phrasesIn } from '@/lib/domain/phrase/phrases-in'
import { type Locale, locales } from '@/lib/shared/locale'
import { projectRoot } from './content-files'
import { itemBank } from './items'
import { readLibrary } from './library'
import { readExamPhrases } from './read-exam-phrases'

const { phrases } = await readExamPhrases(projectRoot)
const library = await readLibrary(projectRoot)

/** The ids of the phrases in each situation of the bank. */
function held(locale: Locale): ReadonlyMap<string, readonly string[]> {
  const items = [...itemBank(library, locale).values()].flat()
  return new Map(
    items
      .filter(({ scenario }) => scenario !== null)
      .map(({ id, stem }) => [id, phrasesIn(phrases, stem, locale).map((phrase) => phrase.id)]),
  )
}

const bank = { ko: held('ko'), en: held('en') }

describe('the exam’s set phrases over the real bank', () => {
  it('are at least 24', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(24)
  })

  it.each(locales)('are held by half of the situations or more in %s', (locale) => {
    const stems = [...bank[locale].values()]
    const holding = stems.filter((ids) => ids.length > 0)
    expect(holding.length / stems.length).toBeGreaterThan(0.5)
  })

  it.each(locales)('each stand in some stem in %s', (locale) => {
    const found = new Set([...bank[locale].values()].flat())
    expect(phrases.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([])
  })

  it('[PH4] are the same in both languages, but for a stem here and there that was reworded', () => {
    const differing = [...bank.ko].filter(([id, ids]) => ids.join() !== bank.en.get(id)?.join())
    expect(differing.length / bank.ko.size).toBeLessThan(0.05)
  })

  it('[PH4] are few in a stem: a pattern that is everywhere means nothing', () => {
    const most = Math.max(...[...bank.ko.values()].map((ids) => ids.length))
    expect(most).toBeLessThanOrEqual(5)
    for (const { id } of phrases) {
      const share = [...bank.ko.values()].filter((ids) => ids.includes(id)).length / bank.ko.size
      expect(share, id).toBeLessThan(0.15)
    }
  })
})
