import type { DomainShares, ExamPreset, ScoreScale } from './exam'

export const scale: ScoreScale = { least: 100, most: 1000, pass: 720 }
export const shares: DomainShares = { secure: 30, resilient: 26, performance: 24, cost: 20 }

export function buildPreset(overrides: Partial<ExamPreset> = {}): ExamPreset {
  return {
    slug: 'saa-c03-full',
    name: 'Full',
    description: '',
    items: 65,
    unscored: 15,
    minutes: 130,
    chapter: null,
    ...overrides,
  }
}
