import type { Axis, Chart } from '@/lib/domain/simulator/outcome'
import type { Localized } from '@/lib/shared/locale'
import type { Retrier } from './language/state'
import type { MachineScenario } from './machine-scenario'
import type { MachineSetting } from './machine-setting'
import { retryDelaySeconds } from './run/matching-error'
import { productNames } from './samples/sample-map'
import { timesAsked } from './samples/sample-wait'

/** The curve that teaches most in a situation, where there is one. */
export function machineCharts({ setting }: MachineScenario): readonly Chart[] {
  switch (setting.situation) {
    case 'retry':
      return [waitsChart(setting)]
    case 'map':
      return [packingChart(setting)]
    case 'wait':
      return [askingChart(setting)]
    default:
      return []
  }
}

/** As many as show how fast waits grow, however few there may be. */
const retriesShown = 6

function waitsChart(setting: MachineSetting): Chart {
  const { intervalSeconds, backoffRate, maxAttempts, maxDelaySeconds } = setting
  const free: Retrier = {
    errorEquals: [],
    intervalSeconds,
    backoffRate,
    maxAttempts,
    maxDelaySeconds: null,
    jitter: 'NONE',
  }
  const points = (retrier: Retrier) =>
    Array.from(
      { length: Math.max(maxAttempts, retriesShown) },
      (_, index) => [index + 1, retryDelaySeconds(retrier, index + 1)] as const,
    )
  const series = (id: string, name: Localized, retrier: Retrier) => ({
    id,
    name,
    points: points(retrier),
  })
  return {
    id: 'waits',
    title: { ko: '재시도마다 기다리는 시간', en: 'The wait before each retry' },
    says: {
      ko: '기다리는 시간은 재시도마다 BackoffRate배가 되고, MaxDelaySeconds를 두면 거기서 멈춥니다.',
      en: 'Each wait is BackoffRate times the one before, and MaxDelaySeconds is where it stops growing.',
    },
    kind: 'line',
    x: axis({ ko: '몇 번째 재시도', en: 'Retry' }),
    y: axis({ ko: '기다리는 시간(초)', en: 'Wait (s)' }),
    series: [
      series('grown', { ko: '한도가 없을 때', en: 'without a bound' }, free),
      ...(maxDelaySeconds === 0
        ? []
        : [
            series(
              'bound',
              { ko: 'MaxDelaySeconds까지', en: 'up to MaxDelaySeconds' },
              {
                ...free,
                maxDelaySeconds,
              },
            ),
          ]),
    ],
    marks: maxAttempts === 0 ? [] : [{ x: maxAttempts, y: null, label: mostRetries }],
  }
}

const mostRetries = { ko: 'MaxAttempts', en: 'MaxAttempts' } as const

function packingChart({ products, packSeconds, maxConcurrency }: MachineSetting): Chart {
  const seconds = (atOnce: number) => Math.ceil(products / atOnce) * packSeconds
  const atOnce = maxConcurrency === 0 ? products : Math.min(products, maxConcurrency)
  return {
    id: 'packing',
    title: {
      ko: '동시에 처리하는 수와 걸리는 시간',
      en: 'How many at a time, and how long it takes',
    },
    says: {
      ko: '동시에 처리하는 수를 늘려도 올림한 묶음 수가 줄지 않으면 시간은 그대로입니다.',
      en: 'More at a time helps only where the number of rounds, rounded up, becomes smaller.',
    },
    kind: 'steps',
    x: axis({ ko: '한 번에 처리하는 항목', en: 'Items at a time' }),
    y: axis({ ko: '걸리는 시간(초)', en: 'Time (s)' }),
    series: [
      {
        id: 'time',
        name: { ko: '걸리는 시간', en: 'Time' },
        points: productNames.map((_, index) => [index + 1, seconds(index + 1)] as const),
      },
    ],
    marks: [{ x: atOnce, y: seconds(atOnce), label: { ko: '지금', en: 'now' } }],
  }
}

function askingChart({ everySeconds, jobSeconds }: MachineSetting): Chart {
  const intervals = [60, 90, 120, 150, 180, 210, 240, 270, 300, 360, 420, 480, 540, 600] as const
  const asked = (every: number) => timesAsked({ everySeconds: every, jobSeconds })
  return {
    id: 'asking',
    title: { ko: '묻는 간격과 묻는 횟수', en: 'How often it asks, by the interval' },
    says: {
      ko: '자주 물을수록 끝난 것을 빨리 알지만, 물을 때마다 상태 전환이 늘어납니다.',
      en: 'Asking more often learns sooner that it is done, and every round adds state transitions.',
    },
    kind: 'steps',
    x: axis({ ko: '묻는 간격(초)', en: 'Interval (s)' }),
    y: axis({ ko: '묻는 횟수', en: 'Times asked' }),
    series: [
      {
        id: 'asked',
        name: { ko: '묻는 횟수', en: 'Times asked' },
        points: intervals.map((every) => [every, asked(every)] as const),
      },
    ],
    marks: [{ x: everySeconds, y: asked(everySeconds), label: { ko: '지금', en: 'now' } }],
  }
}

function axis(label: Localized): Axis {
  return { label, scale: 'linear', format: 'number' }
}
