const source = {
  source: '창고 안내서',
  url: 'https://example.com/warehouse',
  checked: '2026-11',
} as const

/** Sentences about nothing real, so that the gallery never states a fact about AWS. */
export const sampleFacts = {
  plain: { id: 'sample-plain', status: 'correct', ...source },
  tipped: {
    id: 'sample-tipped',
    status: 'correct',
    examTip: '콩을 밤에 꺼낸다는 조건이면 문지기 없는 창고를 고릅니다.',
    ...source,
  },
  wrong: {
    id: 'sample-wrong',
    status: 'wrong',
    notesSay: '팥도 자루 단위로 셉니다.',
    ...source,
  },
  outdated: {
    id: 'sample-outdated',
    status: 'outdated',
    notesSay: '창고 문은 해가 지면 닫습니다.',
    changed: '두 해 전 봄부터 밤에도 문을 엽니다.',
    ...source,
  },
  imprecise: {
    id: 'sample-imprecise',
    status: 'imprecise',
    notesSay: '콩과 팥은 한 창고에 둘 수 없습니다.',
    ...source,
  },
  stale: { id: 'sample-stale', status: 'correct', ...source, checked: '2020-01-31' },
} as const

export const sampleComparison = {
  id: 'bean-store',
  caption: '콩 창고와 팥 창고',
  columns: [
    { key: 'label', name: '기준' },
    { key: 'bean', name: '콩 창고' },
    { key: 'red-bean', name: '팥 창고' },
  ],
  rows: [
    { key: 'unit', label: '세는 단위', cells: ['자루', '항아리'] },
    { key: 'door', label: '문을 여는 때', cells: ['아침과 저녁에 한 번씩', '부를 때만 엽니다'] },
  ],
}

export const sampleWide = {
  id: 'four-stores',
  caption: '창고 넷을 나란히',
  columns: [
    { key: 'label', name: '기준' },
    { key: 'bean', name: '콩' },
    { key: 'red-bean', name: '팥' },
    { key: 'mung', name: '녹두' },
    { key: 'pea', name: '완두' },
  ],
  rows: [
    { key: 'unit', label: '단위', cells: ['자루', '항아리', '바구니', '상자'] },
    { key: 'season', label: '들이는 철', cells: ['가을', '늦가을', '여름', '초여름'] },
  ],
}

export const sampleCues = [
  {
    key: 'night',
    situation: '밤에도 콩을 꺼내야 하고 문지기를 두지 않습니다.',
    choice: '부를 때만 여는 창고',
    notChoices: ['아침에 여는 창고', '시장 가판'],
  },
  { key: 'count', situation: '팥을 셉니다.', choice: '항아리', notChoices: [] },
]
