import { describe, expect, it } from 'vitest'
import { scale, shares } from './exam.fixture'
import { localizedExam } from './exam-presets'

const both = (text: string) => ({ ko: `${text}-ko`, en: `${text}-en` })
const plan = {
  chapters: [
    { slug: 'lambda', title: both('Lambda'), lessons: ['limits', 'pricing'] },
    { slug: 'dynamodb', title: both('DynamoDB'), lessons: ['ttl'] },
  ],
  sections: {},
}
const preset = { name: both('{chapter} exam'), description: both('Short'), unscored: 0 }
const exam = localizedExam(
  {
    code: 'saa-c03',
    version: 'SAA-C03',
    name: both('SAA'),
    items: 65,
    unscored: 15,
    minutes: 130,
    extraMinutes: 30,
    score: scale,
    shares,
    sources: [{ says: both('time'), title: 'Guide', url: 'https://x.test', checked: '2026-11' }],
    presets: [
      { ...preset, id: 'half', of: 'course', items: 33, minutes: 65 },
      { ...preset, id: 'chapter', of: 'chapter', items: 20, minutes: 40 },
    ],
  },
  plan,
  'en',
)

describe('localizedExam', () => {
  it('makes one preset of each chapter, named by it and for life', () => {
    expect(exam.presets.map(({ slug, name, chapter }) => [slug, name, chapter?.lessons])).toEqual([
      ['saa-c03-half', '{chapter} exam-en', undefined],
      ['saa-c03-chapter-lambda', 'Lambda-en exam-en', ['limits', 'pricing']],
      ['saa-c03-chapter-dynamodb', 'DynamoDB-en exam-en', ['ttl']],
    ])
  })

  it('speaks one language throughout', () => {
    expect([exam.name, exam.sources[0]?.says, exam.presets[0]?.description]).toEqual([
      'SAA-en',
      'time-en',
      'Short-en',
    ])
  })
})
