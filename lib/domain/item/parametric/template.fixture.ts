import { type ParametricTemplate, templateSchema } from './template'

/** Source of a right template; the test changes what it is about. */
export const rightTemplate = {
  id: 'strong-reads',
  section: 'units',
  facts: ['read-unit'],
  model: 'get-item',
  variables: { itemKb: [5, 6.5, 9], perSecond: [20, 30] },
  figures: { blockKb: 'read-unit#block_kb', unitsPerBlock: 'read-unit#units_per_read' },
  stem: {
    ko: '{itemKb}KB짜리 항목을 초당 {perSecond}번 읽습니다. RCU는 몇입니까?',
    en: 'An item of {itemKb} KB is read {perSecond} times a second. How many RCUs?',
  },
  worked: {
    ko: [
      '{itemKb}KB는 {blockKb}KB 단위로 {blocks}블록입니다.',
      '{blocks} × {perSecond} = {answer}',
    ],
    en: ['{itemKb} KB are {blocks} blocks of {blockKb} KB.', '{blocks} × {perSecond} = {answer}'],
  },
  unit: { ko: 'RCU', en: 'RCUs' },
}

export function buildTemplate(overrides: Partial<typeof rightTemplate> = {}): ParametricTemplate {
  return templateSchema.parse({ ...rightTemplate, ...overrides })
}
