import fc from 'fast-check'
import { parse } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { itemOfTexts } from '@/lib/domain/exchange/exchange.fixture'
import { feedbackText } from '@/lib/domain/exchange/feedback'
import { type AskedItem, askedTypes } from '@/lib/domain/item/item'
import { exportGift } from './export-gift'
import { askedOf, type PegQuestion, pegAsked, pegText } from './gift-pegjs.fixture'

const locales = { locale: 'ko', tellIn: 'en' } as const

/** What the other parser makes of our file, categories aside. */
function readByOther(items: readonly AskedItem[]): readonly PegQuestion[] {
  const questions: readonly unknown[] = parse(exportGift(items, locales).text)
  return (questions as readonly PegQuestion[]).filter(({ type }) => type !== 'Category')
}

// The parser codes escaped signs as `&&035;` while it works, and leaves out spaces at line ends:
// texts of these are its affair, not ours.
const word = fc
  .array(
    fc.constantFrom(
      ...[
        '~',
        '=',
        '#',
        '{',
        '}',
        ':',
        '\\',
        '->',
        '%50%',
        '[html]',
        '**a**',
        '`b`',
        '*',
        '<',
        '>',
      ],
      ...['"', "'", ',', '한글', '서버리스', '🙂', 'a', 'b c', '1. ', '//', '::', '####'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join('').trim())

const texts = fc.uniqueArray(word, { minLength: 9, maxLength: 9 })

describe('exportGift', () => {
  it.each(askedTypes)('[XC3] another parser reads a %s item as it was written', (type) => {
    fc.assert(
      fc.property(texts, (words) => {
        const item = itemOfTexts(type, words)
        const [question, ...more] = readByOther([item])
        expect(more).toEqual([])
        expect(question && pegAsked(question)).toEqual(askedOf(item))
        const steps = item.type === 'number' ? item.steps : []
        expect(question && pegText(question.globalFeedback)).toBe(
          feedbackText({ explanation: item.explanation, steps }, 'ko'),
        )
      }),
    )
  })

  it('[XC3] escapes the signs of GIFT and marks the format of each text', () => {
    const item = itemOfTexts('single', [
      'Which holds ~ = # { } : and \\?',
      'a = b',
      '**서버리스** & <b>',
      '50% {off}',
      '`x:y`',
    ])
    expect(exportGift([item], locales).text).toContain(
      [
        '::own.sample::[html]Which holds \\~ \\= \\# \\{ \\} \\: and \\\\? {',
        '~[markdown]a \\= b#',
      ].join('\n'),
    )
    expect(exportGift([item], locales).text).toContain(
      '\n=<strong>서버리스</strong> &amp; &lt;b&gt;#',
    )
  })

  it('[XC4] puts the answers where the single gap stands, and draws one at the end', () => {
    const gap = { type: 'words', answer: 'SQS', accepted: [] } as const
    const inside = { ...itemOfTexts('cloze', ['stem']), stem: '____까지 보냅니다', gaps: [gap] }
    const last = { ...inside, stem: 'The queue is ____' }
    expect(exportGift([inside as AskedItem], locales).text).toContain('[markdown]{\n=SQS\n')
    expect(exportGift([inside as AskedItem], locales).text).toContain('\n}까지 보냅니다')
    expect(exportGift([last as AskedItem], locales).text).toContain('The queue is _____ {\n=SQS\n')
  })

  it('[XC4] says which items it leaves out or makes another type of', () => {
    const gap = { type: 'words', answer: 'SQS', accepted: [] } as const
    const twoGaps: AskedItem = {
      ...(itemOfTexts('cloze', ['stem']) as Extract<AskedItem, { type: 'cloze' }>),
      id: 'own.two',
      stem: '____ ____',
      gaps: [gap, gap],
    }
    const ordering = itemOfTexts('ordering', ['stem'], 'own.order')
    const { items, leftOut, changed } = exportGift([twoGaps, ordering], locales)
    expect(items).toBe(1)
    expect(leftOut).toEqual([{ id: 'own.two', reason: 'GIFT has no question with several gaps.' }])
    expect(changed).toEqual([
      {
        id: 'own.order',
        reason: 'An ordering becomes a matching of each part with its place.',
      },
    ])
  })

  it('[XC4] writes numbers in digits, with a tolerance where there is one', () => {
    const number = itemOfTexts('number', ['stem']) as Extract<AskedItem, { type: 'number' }>
    const written = (value: number, tolerance: number) =>
      exportGift([{ ...number, answer: { value, unit: '' }, tolerance }], locales).text
    expect(written(0.0000002, 0)).toContain('\n#0.0000002\n')
    expect(written(-15, 0.5)).toContain('\n#-15:0.5\n')
  })

  it('[XC4] tells the unit of a number in its stem, unless the stem says it', () => {
    const number = itemOfTexts('number', ['stem']) as Extract<AskedItem, { type: 'number' }>
    const written = (stem: string) =>
      exportGift([{ ...number, stem, answer: { value: 3, unit: 'MB' } }], locales).text
    expect(written('얼마입니까?')).toContain('얼마입니까? (단위\\: MB)')
    expect(written('MB 단위로 쓰십시오.')).not.toContain('(단위')
  })

  it('[XC4] weights right options alike and takes everything back for a wrong one', () => {
    const item = itemOfTexts('multiple', ['stem', 'a', 'b', 'c', 'd'])
    const lines = exportGift([item], locales).text.split('\n')
    expect(lines.filter((line) => line.startsWith('~')).map((line) => line.slice(0, 8))).toEqual([
      '~%50%a#t',
      '~%-100%b',
      '~%-100%c',
      '~%50%d#t',
    ])
  })
})
