import { decimalText } from '@/lib/domain/exchange/decimal'
import { toHtml } from '@/lib/domain/exchange/html-text'
import { plainText } from '@/lib/domain/exchange/inline-text'
import { shareOfCredit } from '@/lib/domain/exchange/share-of-credit'
import type {
  AskedItem,
  CategoriseItem,
  ClozeItem,
  MatchingItem,
  NumberItem,
  Option,
  OrderingItem,
} from '@/lib/domain/item/item'
import { cdataElement, element, textElement, type XmlNode } from './xml'

/** A text that Moodle shows, in HTML. */
export function htmlElement(name: string, html: string): XmlNode {
  return element(name, [cdataElement('text', html)], { format: 'html' })
}

/** What a type of question has besides its text: the order of Moodle's own files. */
export function moodleAnswers(item: AskedItem): readonly XmlNode[] {
  switch (item.type) {
    case 'single':
      return choices(item.options, (id) => (id === item.answer ? 100 : 0), true)
    case 'multiple': {
      const share = shareOfCredit(item.answer.length)
      return choices(item.options, (id) => (item.answer.includes(id) ? share : -100), false)
    }
    case 'true_false':
      return [true, false].map((value) =>
        element('answer', [textElement('text', String(value)), htmlElement('feedback', '')], {
          fraction: value === item.answer ? '100' : '0',
          format: 'moodle_auto_format',
        }),
      )
    case 'number':
      return numerical(item)
    case 'cloze':
      return item.gaps.length === 1 ? shortAnswers(item) : []
    case 'ordering':
      return ordering(item)
    case 'matching':
    case 'categorise':
      return matching(item)
  }
}

function choices(
  options: readonly Option[],
  fraction: (id: string) => number,
  single: boolean,
): readonly XmlNode[] {
  return [
    textElement('single', String(single)),
    textElement('shuffleanswers', 'true'),
    textElement('answernumbering', 'abc'),
    ...options.map(({ id, text, why }) =>
      element(
        'answer',
        [cdataElement('text', toHtml(text)), htmlElement('feedback', toHtml(why))],
        { fraction: String(fraction(id)), format: 'html' },
      ),
    ),
  ]
}

/** Moodle: a unit is optional where `showunits` is 0, and there is none where it is 3. */
function numerical({ answer, tolerance }: NumberItem): readonly XmlNode[] {
  const { value, unit } = answer
  const unitElement = element('unit', [
    textElement('multiplier', '1'),
    textElement('unit_name', unit),
  ])
  return [
    element(
      'answer',
      [
        textElement('text', decimalText(value)),
        htmlElement('feedback', ''),
        textElement('tolerance', decimalText(tolerance)),
      ],
      { fraction: '100', format: 'moodle_auto_format' },
    ),
    ...(unit === '' ? [] : [element('units', [unitElement])]),
    textElement('unitgradingtype', '0'),
    textElement('unitpenalty', '0'),
    textElement('showunits', unit === '' ? '3' : '0'),
    textElement('unitsleft', '0'),
  ]
}

function shortAnswers({ gaps }: ClozeItem): readonly XmlNode[] {
  const words = gaps.flatMap((gap) => (gap.type === 'words' ? [gap.answer, ...gap.accepted] : []))
  return [
    textElement('usecase', '0'),
    // A star would be a wildcard.
    ...words.map((word) =>
      element(
        'answer',
        [textElement('text', word.replaceAll('*', '\\*')), htmlElement('feedback', '')],
        { fraction: '100', format: 'moodle_auto_format' },
      ),
    ),
  ]
}

/** The answers stand in their right order, numbered by their fractions. */
function ordering({ options, answer }: OrderingItem): readonly XmlNode[] {
  const words = new Map(options.map(({ id, text }) => [id, text]))
  return [
    textElement('layouttype', 'VERTICAL'),
    textElement('selecttype', 'ALL'),
    textElement('selectcount', '0'),
    textElement('gradingtype', 'ALL_OR_NOTHING'),
    textElement('showgrading', 'SHOW'),
    textElement('numberingstyle', 'none'),
    ...answer.map((id, index) =>
      element('answer', [cdataElement('text', toHtml(words.get(id) ?? ''))], {
        fraction: String(index + 1),
        format: 'html',
      }),
    ),
  ]
}

/** A right that belongs to nothing has an empty text on its left. */
function matching({ left, right, answer }: MatchingItem | CategoriseItem): readonly XmlNode[] {
  const words = new Map(right.map(({ id, text }) => [id, plainText(text)]))
  const meant = new Set(Object.values(answer))
  const pair = (html: string, partner: string) =>
    element(
      'subquestion',
      [cdataElement('text', html), element('answer', [textElement('text', partner)])],
      { format: 'html' },
    )
  return [
    textElement('shuffleanswers', 'true'),
    ...left.map(({ id, text }) => pair(toHtml(text), words.get(answer[id] ?? '') ?? '')),
    ...right.flatMap(({ id, text }) => (meant.has(id) ? [] : [pair('', plainText(text))])),
  ]
}
