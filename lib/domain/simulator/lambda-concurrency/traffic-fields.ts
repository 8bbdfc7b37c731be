import { numberField } from '@/lib/domain/simulator/field'

const aSecond = { ko: '건/초', en: 'a second' }
const seconds = { ko: '초', en: 's' }

/** How the rush comes. */
export const trafficFields = {
  peakRps: numberField({
    label: { ko: '몰릴 때 초당 요청 수', en: 'Requests a second in the rush' },
    group: 'traffic',
    unit: aSecond,
    min: 1,
    max: 30_000,
    scale: 'log',
    samples: [200, 450, 800, 1200, 1600, 2400, 5000, 20_000],
  }),
  baseRps: numberField({
    label: { ko: '평소 초당 요청 수', en: 'Requests a second before it' },
    group: 'traffic',
    unit: aSecond,
    min: 0,
    max: 5000,
    scale: 'log',
  }),
  rampSeconds: numberField({
    label: { ko: '늘어나는 데 걸리는 시간', en: 'Time until the peak' },
    hint: { ko: '0이면 한꺼번에 몰립니다.', en: 'At 0 the rush comes all at once.' },
    group: 'traffic',
    unit: seconds,
    min: 0,
    max: 60,
  }),
  peakSeconds: numberField({
    label: { ko: '몰려 있는 시간', en: 'Time at the peak' },
    group: 'traffic',
    unit: seconds,
    min: 1,
    max: 60,
  }),
}
