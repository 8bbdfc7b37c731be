import type { ExamPhrase } from './exam-phrase'

export function buildPhrase(overrides: Partial<ExamPhrase> = {}): ExamPhrase {
  return {
    id: 'near-real-time',
    phrase: { ko: '거의 실시간', en: 'near real time' },
    patterns: { ko: ['거의 실시간'], en: ['near real time', 'near-real time'] },
    asks: { ko: '몇 초 안에 보입니다.', en: 'It shows within seconds.' },
    rulesOut: { ko: '밤에 도는 작업이 빠집니다.', en: 'Nightly batches.' },
    trap: { ko: '모으는 시간을 보십시오.', en: 'Count how long it buffers.' },
    ...overrides,
  }
}
