import type { EdgeBills } from '@/lib/domain/simulator/edge-cost/compare-edge-bills'
import { usdText } from '@/lib/domain/simulator/money'
import type { Table } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { AnswerChange } from './answer-change'
import type { EdgeConstraint } from './edge-constraint'
import { edgeOptions, optionNames } from './edge-option'
import { answerNames, changedText, fieldNames } from './edge-words'

/** The options side by side. */
export function optionsTable(constraints: readonly EdgeConstraint[], bills: EdgeBills): Table {
  return {
    id: 'options',
    caption: { ko: '셋을 나란히', en: 'The three side by side' },
    columns: [
      { name: { ko: '함수', en: 'Function' }, numeric: false },
      { name: { ko: '걸리는 조건', en: 'Fails on' }, numeric: false },
      { name: { ko: '한 달 요금', en: 'A month' }, numeric: true },
    ],
    rows: edgeOptions.map((option) => {
      const against = constraints.filter(({ rulesOut }) => rulesOut === option)
      const { totalUsd } = bills[option]
      return [
        optionNames[option],
        against.length === 0 ? nothing : listed(against),
        against.length === 0 ? inEach((locale) => usdText(totalUsd, locale)) : dash,
      ]
    }),
  }
}

/** As many changes as one reads. */
const mostChanges = 8

/** The smallest change of each fact that gives another answer; those that still leave a function come first. */
export function changesTable(changes: readonly AnswerChange[]): readonly Table[] {
  if (changes.length === 0) return []
  const useful = changes.filter(({ answer }) => answer !== 'neither')
  const rest = changes.filter(({ answer }) => answer === 'neither')
  const told = [...useful, ...rest].slice(0, mostChanges)
  return [
    {
      id: 'changes',
      caption: {
        ko: '이것 하나가 바뀌면 답이 달라집니다',
        en: 'One change that gives another answer',
      },
      columns: [
        { name: { ko: '조건', en: 'Condition' }, numeric: false },
        { name: { ko: '이렇게 바뀌면', en: 'If it becomes' }, numeric: false },
        { name: { ko: '답', en: 'The answer' }, numeric: false },
      ],
      rows: told.map((change) => [
        fieldNames[change.field],
        changedText(change),
        answerNames[change.answer],
      ]),
    },
  ]
}

const nothing: Localized = { ko: '없음', en: 'nothing' }
const dash: Localized = { ko: '–', en: '–' }

/** As many conditions as fit into a cell; the working tells them all. */
const mostListed = 3

function listed(constraints: readonly EdgeConstraint[]): Localized {
  const more = constraints.length - mostListed
  return inEach((locale) => {
    const names = constraints.slice(0, mostListed).map(({ field }) => fieldNames[field][locale])
    const list = names.join(', ')
    if (more <= 0) return list
    return locale === 'ko' ? `${list} 외 ${more}가지` : `${list} and ${more} more`
  })
}
