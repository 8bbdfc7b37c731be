import { startSetting } from './machine-setting'

/** Situations of the course; the first shows how waits grow. */
export const machinePresets = [
  { id: 'busy', name: { ko: '두 번 바쁜 카드사', en: 'Busy twice' }, setting: startSetting },
  {
    id: 'gives-up',
    name: { ko: '끝내 실패하는 결제', en: 'Retries run out' },
    setting: { failures: 8, maxAttempts: 3 },
  },
  {
    id: 'late',
    name: { ko: '늦은 승인', en: 'Approval comes too late' },
    setting: { situation: 'approval', answerHours: 30, timeoutHours: 24 },
  },
  { id: 'packing', name: { ko: '상품마다 포장', en: 'Pack each' }, setting: { situation: 'map' } },
  {
    id: 'polling',
    name: { ko: '끝날 때까지 묻기', en: 'Ask until done' },
    setting: { situation: 'wait' },
  },
] as const
