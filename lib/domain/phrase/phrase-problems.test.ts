import { describe, expect, it } from 'vitest'
import { buildPhrase } from './phrase.fixture'
import { phraseProblems } from './phrase-problems'

const english = (patterns: readonly string[]) =>
  buildPhrase({ patterns: { ko: ['거의 실시간'], en: [...patterns] } })
const saying = (en: string) => buildPhrase({ trap: { ko: '보십시오.', en } })

describe('phraseProblems', () => {
  it('finds nothing wrong with a right one', () => {
    expect(phraseProblems(buildPhrase(), ['serverless'])).toEqual([])
  })

  it('[PH1] finds an id that was used before', () => {
    expect(phraseProblems(buildPhrase(), ['near-real-time'])).toEqual([
      'found the id "near-real-time" again; expected an id of its own',
    ])
  })

  it('[PH1] finds a text in the wrong language', () => {
    const phrase = buildPhrase({ asks: { ko: 'Within seconds.', en: '몇 초 안에.' } })
    expect(phraseProblems(phrase, [])).toEqual([
      'found "Within seconds."; expected Korean',
      'found "몇 초 안에."; expected English',
    ])
  })

  it.each(['near.*time', 'near|real', '**near** real time', '^near', 'near {gap} time'])(
    '[PH2] finds that %s is no plain text',
    (pattern) => {
      expect(phraseProblems(english([pattern]), [])).toEqual([
        `found the pattern "${pattern}"; expected plain text, without marks or wildcards`,
      ])
    },
  )

  it('[PH2] takes plain text with its punctuation', () => {
    expect(phraseProblems(english(["house system's pace", 'stays. What is', 'S3']), [])).toEqual([])
  })

  it('[PH2] finds a pattern that is too short or repeated', () => {
    expect(phraseProblems(english(['a.', 'rush', 'rush']), [])).toEqual([
      'found the pattern "a."; expected one long enough to mean the phrase',
      'found the pattern "rush" again; expected each pattern once',
    ])
  })

  it.each(['Within 900 seconds.', 'At most 15 minutes.', 'It takes 400KB.'])(
    '[PH3] finds the figure in “%s”',
    (text) => {
      expect(phraseProblems(saying(text), [])).toEqual([
        `found a figure in "${text}"; expected none: figures are written in facts only`,
      ])
    },
  )

  it('[PH3] knows that the number in a name is no figure', () => {
    expect(phraseProblems(saying('EC2, S3 and Route 53.'), [])).toEqual([])
  })

  it.each(['asks', 'rulesOut', 'trap'] as const)('[PH6] finds that %s is cut off', (field) => {
    const cut = buildPhrase({ [field]: { ko: '몇 대', en: 'How many instances,' } })
    expect(phraseProblems(cut, [])).toEqual([
      'found "몇 대" without an end; expected a whole sentence: it ends in ".", "?" or "!"',
      'found "How many instances," without an end; expected a whole sentence: it ends in ".", "?" or "!"',
    ])
  })

  it.each(['It shows.', 'Does it show?', 'Show it!'])('[PH6] takes “%s” as whole', (text) => {
    expect(phraseProblems(saying(text), [])).toEqual([])
  })
})
