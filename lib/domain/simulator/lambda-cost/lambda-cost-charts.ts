import Big from 'big.js'
import { numberText } from '@/lib/domain/fact/unit'
import { usdText } from '@/lib/domain/simulator/money'
import type { Chart, Mark } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import { architectureNames } from './architecture-names'
import type { CostScenario } from './cost-scenario'
import { mbText, msText } from './cost-text'
import type { SettingCurves } from './curve-of-setting'
import type { CurvePoint, MemoryCurve } from './memory-curve'

const million = 1_000_000

/** Cost against memory, and cost against the number of runs beside a server that is always on. */
export function lambdaCostCharts(scenario: CostScenario, curves: SettingCurves): readonly Chart[] {
  const { points } = curves[scenario.architecture]
  return [...(points.length > 1 ? [memoryChart(scenario, curves)] : []), runsChart(scenario)]
}

function memoryChart({ architecture, other, setting }: CostScenario, curves: SettingCurves): Chart {
  const { points, cheapest } = curves[architecture]
  const now = points.find(({ memoryMb }) => memoryMb === setting.memoryMb)
  const same = now !== undefined && now.memoryMb === cheapest?.memoryMb
  const nowLabel = same ? { ko: '지금, 가장 쌈', en: 'now, cheapest' } : { ko: '지금', en: 'now' }
  return {
    id: 'memory',
    kind: 'line',
    title: {
      ko: '메모리와 100만 번의 요금(무료 한도와 콜드 스타트를 빼고)',
      en: 'Memory and the cost of a million runs, free tier and cold starts aside',
    },
    says: memorySays(curves[architecture]),
    x: { label: { ko: '메모리(MB)', en: 'Memory (MB)' }, scale: 'log', format: 'number' },
    y: { label: { ko: '100만 번의 요금', en: 'A million runs' }, scale: 'linear', format: 'usd' },
    series: [architecture, other].map((one) => ({
      id: one,
      name: architectureNames[one],
      points: curves[one].points.map(
        ({ memoryMb, runUsd }) => [memoryMb, runUsd * million] as const,
      ),
    })),
    marks: [
      ...(now ? [markOf(now, nowLabel)] : []),
      ...(cheapest && !same ? [markOf(cheapest, { ko: '가장 쌈', en: 'cheapest' })] : []),
    ],
  }
}

/** What is gained and what it costs, between the cheapest and the fastest setting. */
function memorySays({ cheapest, fastest }: MemoryCurve): Localized {
  if (cheapest === null || fastest === null) {
    return {
      ko: '어느 메모리에서도 제한 시간 안에 끝나지 않습니다.',
      en: 'With no memory setting does it finish in time.',
    }
  }
  return inEach((locale) => {
    const [least, quick] = [cheapest, fastest].map(({ memoryMb, durationMs }) => ({
      memory: mbText(memoryMb, locale),
      time: msText(Math.round(durationMs * 10) / 10, locale),
    }))
    const times = numberText(Math.round((100 * fastest.runUsd) / cheapest.runUsd) / 100)
    if (cheapest.memoryMb === fastest.memoryMb) {
      return locale === 'ko'
        ? `${least?.memory}가 가장 싸고 가장 빠릅니다(${least?.time}).`
        : `${least?.memory} is the cheapest and the fastest (${least?.time}).`
    }
    return locale === 'ko'
      ? `${least?.memory}가 가장 싸고 ${least?.time}가 걸립니다. ${quick?.memory}면 ${quick?.time}에 끝나고 요금은 ${times}배입니다.`
      : `${least?.memory} is the cheapest and takes ${least?.time}; ${quick?.memory} finishes in ${quick?.time} at ${times} times the cost.`
  })
}

function markOf({ memoryMb, runUsd }: CurvePoint, label: Localized): Mark {
  return { x: memoryMb, y: runUsd * million, label }
}

/** Where the curve ends: beyond what is asked about, whichever is more. */
const margin = 1.25

function runsChart({ setting, costs, breakEven, bill }: CostScenario): Chart {
  const meets = breakEven.kind === 'up_to' ? breakEven.requests : 0
  const end = Math.ceil(Math.max(setting.requests, meets, 1000) * margin)
  const kinks = [...costs.kinks.filter((runs) => runs < end), end]
  const instance = setting.instanceUsd
  return {
    id: 'runs',
    kind: 'line',
    title: { ko: '호출 수와 한 달 요금', en: 'Runs and the monthly bill' },
    says: inEach((locale) => {
      const price = usdText(new Big(instance), locale)
      return locale === 'ko'
        ? `선이 ${price}의 수평선과 만날 때까지는 Lambda가 쌉니다.`
        : `Lambda is cheaper until its line meets the level of ${price}.`
    }),
    x: { label: { ko: '한 달의 호출 수', en: 'Runs a month' }, scale: 'linear', format: 'number' },
    y: { label: { ko: '한 달 요금', en: 'Monthly bill' }, scale: 'linear', format: 'usd' },
    series: [
      {
        id: 'lambda',
        name: { ko: 'Lambda', en: 'Lambda' },
        points: kinks.map((runs) => [runs, costs.billFor(runs).totalUsd.toNumber()] as const),
      },
      {
        id: 'instance',
        name: { ko: '늘 켜 둔 서버', en: 'Server always on' },
        points: [
          [0, instance],
          [end, instance],
        ],
      },
    ],
    marks: [
      { x: setting.requests, y: bill.totalUsd.toNumber(), label: { ko: '지금', en: 'now' } },
      ...(breakEven.kind === 'up_to'
        ? [{ x: breakEven.requests, y: instance, label: { ko: '같아짐', en: 'equal' } }]
        : []),
    ],
  }
}
