import { describe, expect, it } from 'vitest'
import { itemVersion } from '@/lib/domain/item/item-version'
import { buildSingle } from '@/lib/domain/quiz/quiz.fixture'
import { reportIssue } from './item-report'

const words = {
  title: '문항 오류',
  item: '문항',
  version: '판',
  locale: '언어',
  answer: '내 답',
  noAnswer: '답하지 않음',
  page: '페이지',
  question: '질문',
  wrong: '잘못된 점',
}
const item = buildSingle({ stem: 'Which\none?' })
const report = {
  item,
  locale: 'ko',
  answer: 'EC2\n- x',
  path: '/ko/lessons/lambda-limits/quiz',
  note: ' 키가 틀렸습니다. ',
} as const

describe('reportIssue', () => {
  it('names the item, its version, language, answer and page, and then what is wrong', () => {
    expect(reportIssue(report, words)).toEqual({
      title: '문항 오류: lambda-limits.which-service.memory',
      body: [
        '- 문항: `lambda-limits.which-service.memory`',
        `- 판: \`${itemVersion(item)}\``,
        '- 언어: `ko`',
        '- 내 답: EC2 - x',
        '- 페이지: `/ko/lessons/lambda-limits/quiz`',
        '- 질문: Which one?',
        '',
        '잘못된 점:',
        '',
        '키가 틀렸습니다.',
        '',
      ].join('\n'),
    })
  })

  it('says that there was no answer', () => {
    expect(reportIssue({ ...report, answer: null }, words).body).toContain('- 내 답: 답하지 않음\n')
  })
})
