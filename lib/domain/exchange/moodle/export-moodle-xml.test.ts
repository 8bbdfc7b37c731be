import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemOfTexts } from '@/lib/domain/exchange/exchange.fixture'
import { fromHtml } from '@/lib/domain/exchange/html-text'
import { type AskedItem, type AskedType, askedTypes } from '@/lib/domain/item/item'
import { exportMoodleXml } from './export-moodle-xml'
import { childrenOf, moodleQuestions, parseXml, textAt } from './moodle.fixture'
import { cdata, element, textElement, xmlText } from './xml'

const locales = { locale: 'en', tellIn: 'en' } as const
const written = (...items: readonly AskedItem[]) => exportMoodleXml(items, locales).text
const plainTexts = ['stem', 'a', 'b', 'c', 'd', 'why', 'claim', 'one', 'two']

/** Moodle's name of a type, and the elements that a question of it needs. */
const forms: Readonly<Record<AskedType, readonly [string, readonly string[]]>> = {
  single: ['multichoice', ['single', 'shuffleanswers', 'answernumbering', 'answer']],
  multiple: ['multichoice', ['single', 'shuffleanswers', 'answernumbering', 'answer']],
  true_false: ['truefalse', ['answer']],
  number: ['numerical', ['answer', 'units', 'unitgradingtype', 'showunits']],
  cloze: ['shortanswer', ['usecase', 'answer']],
  ordering: ['ordering', ['layouttype', 'selecttype', 'gradingtype', 'showgrading', 'answer']],
  matching: ['matching', ['shuffleanswers', 'subquestion']],
  categorise: ['matching', ['shuffleanswers', 'subquestion']],
}

const common = ['name', 'questiontext', 'generalfeedback', 'defaultgrade', 'idnumber', 'tags']

describe('exportMoodleXml', () => {
  it.each(askedTypes)('[XC6] a %s item has the elements that Moodle asks for', (type) => {
    const [question] = moodleQuestions(written(itemOfTexts(type, plainTexts)))
    const [name, elements] = forms[type]
    expect(question?.type).toBe(name)
    const names = question?.element.children.map((child) => child.name)
    expect(names).toEqual(expect.arrayContaining([...common, ...elements]))
  })

  it('[XC6] credits one right option wholly, several in parts, and takes back for wrong ones', () => {
    const fractions = (type: AskedType) =>
      moodleQuestions(written(itemOfTexts(type, plainTexts))).flatMap(({ element: question }) =>
        childrenOf(question, 'answer').map(({ attributes }) => attributes.fraction),
      )
    expect(fractions('single')).toEqual(['0', '100', '0', '0'])
    expect(fractions('multiple')).toEqual(['50', '-100', '-100', '50'])
    expect(fractions('true_false')).toEqual(['100', '0'])
    expect(fractions('ordering')).toEqual(['1', '2', '3', '4'])
  })

  it('[XC6] gives a number with its tolerance and its unit', () => {
    const [question] = moodleQuestions(written(itemOfTexts('number', plainTexts)))
    const [answer] = childrenOf(question?.element ?? parseXml('<none/>'), 'answer')
    expect(answer && textAt(answer, 'text')).toBe('0.25')
    expect(answer && textAt(answer, 'tolerance')).toBe('0.05')
    expect(question && textAt(question.element, 'units', 'unit', 'unit_name')).toBe('GB-초')
  })

  it('[XC6] embeds several gaps, with the signs of that format escaped', () => {
    const item: AskedItem = {
      ...(itemOfTexts('cloze', plainTexts) as Extract<AskedItem, { type: 'cloze' }>),
      stem: '**A** ____ and ____',
      gaps: [
        { type: 'words', answer: 'a}b~c#d', accepted: ['<e>'] },
        { type: 'amount', answer: { value: 3, unit: 'MB' } },
      ],
    }
    const [question] = moodleQuestions(written(item))
    expect(question?.type).toBe('cloze')
    expect(question && textAt(question.element, 'questiontext', 'text')).toBe(
      '<strong>A</strong> {1:SHORTANSWER:=a\\}b\\~c\\#d~=&lt;e&gt;} and {1:NUMERICAL:=3:0} MB',
    )
  })

  it('[XC6] puts each lesson into a category and shortens an id that Moodle could not keep', () => {
    const long = itemOfTexts('single', plainTexts, 'x'.repeat(120))
    const xml = written(long)
    const [category] = childrenOf(parseXml(xml), 'question')
    expect(category && textAt(category, 'category', 'text')).toBe('$course$/top/lambda-limits')
    const [question] = moodleQuestions(xml)
    expect(question?.name).toBe(long.id)
    expect(question && textAt(question.element, 'idnumber').length).toBeLessThanOrEqual(100)
  })

  it.each(askedTypes)(
    '[XC7] a %s item reads back as it was written, whatever its signs',
    (type) => {
      fc.assert(
        fc.property(texts, (words) => {
          const item = itemOfTexts(type, words)
          const [question] = moodleQuestions(written(item))
          expect(question?.stem).toContain(item.stem)
          expect(question && optionsOf(question.element)).toEqual(optionsOf(item))
          expect(question?.feedback).toContain('<a href="https://example.com/a_b?c=1&amp;d=2">')
        }),
      )
    },
  )
})

const word = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '&',
        '<',
        '>',
        '"',
        "'",
        '&amp;',
        '**a**',
        '`b`',
        '~=#{}:',
      ),
      fc.constantFrom('한글', '서버리스', '🙂', '👩‍💻', '\t', ' ', 'a'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) =>
    xmlText(pieces.join(''))
      .replaceAll(/_{2,}|\n/g, '_')
      .trim(),
  )
  .filter((text) => text !== '')

const texts = fc.uniqueArray(word, { minLength: 9, maxLength: 9 })

type XmlOrItem = ReturnType<typeof parseXml> | AskedItem

/** The options of an item, or of a question, each with its reason, whatever their order. */
function optionsOf(one: XmlOrItem): readonly (readonly string[])[] {
  if ('children' in one) {
    const isChoice = one.attributes.type === 'multichoice'
    const isOrdering = one.attributes.type === 'ordering'
    return childrenOf(one, 'answer')
      .filter(() => isChoice || isOrdering)
      .map((answer) => [
        fromHtml(textAt(answer, 'text')),
        fromHtml(textAt(answer, 'feedback', 'text')),
      ])
      .sort()
  }
  if (one.type !== 'single' && one.type !== 'multiple' && one.type !== 'ordering') return []
  const isSilent = one.type === 'ordering'
  return one.options.map(({ text, why }) => [text, isSilent ? '' : why]).sort()
}

describe('xml', () => {
  it('[XC7] spreads what would end a CDATA section over two', () => {
    expect(cdata('a]]>b]]>')).toBe('<![CDATA[a]]]]><![CDATA[>b]]]]><![CDATA[>]]>')
    expect(parseXml(`<a>${cdata('a]]>b]]>')}</a>`).text).toBe('a]]>b]]>')
  })

  it('[XC7] drops the characters that no XML may hold, and keeps every other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const xml = element('a', [textElement('b', text)], { c: text }).join('\n')
        const read = parseXml(xml)
        expect(textAt(read, 'b')).toBe(xmlText(text))
        expect(read.attributes.c).toBe(xmlText(text))
      }),
    )
    expect(xmlText('a\u0000\u0008\ufffe\ud800b\r\nc')).toBe('ab\nc')
  })
})
