import Big from 'big.js'
import { usdText } from '@/lib/domain/simulator/money'
import type { Table } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { CostScenario } from './cost-scenario'
import { mbText, msText } from './cost-text'
import type { SettingCurves } from './curve-of-setting'
import type { CurvePoint, MemoryCurve } from './memory-curve'

const million = 1_000_000

/** What a run takes and costs by memory setting, on the architecture of the setting. */
export function memoryTable({ architecture, setting }: CostScenario, curves: SettingCurves): Table {
  const curve = curves[architecture]
  return {
    id: 'memory',
    caption: { ko: '메모리마다 걸리는 시간과 요금', en: 'Duration and cost by memory' },
    columns: [
      { name: { ko: '메모리', en: 'Memory' }, numeric: false },
      { name: { ko: '한 번의 실행 시간', en: 'Duration of a run' }, numeric: true },
      { name: { ko: '100만 번의 요금', en: 'A million runs' }, numeric: true },
    ],
    rows: curve.points.map((point) => [
      inEach((locale) => {
        const notes = notesOf(point, curve, setting.memoryMb).map((note) => note[locale])
        const memory = mbText(point.memoryMb, locale)
        return notes.length === 0 ? memory : `${memory} (${notes.join(', ')})`
      }),
      inEach((locale) => msText(Math.round(point.durationMs * 100) / 100, locale)),
      inEach((locale) => usdText(new Big(point.runUsd).times(million), locale)),
    ]),
  }
}

function notesOf(
  { memoryMb, finishes }: CurvePoint,
  { cheapest, fastest }: MemoryCurve,
  nowMb: number,
): readonly Localized[] {
  return [
    ...(memoryMb === nowMb ? [{ ko: '지금', en: 'now' }] : []),
    ...(memoryMb === cheapest?.memoryMb ? [{ ko: '가장 쌈', en: 'cheapest' }] : []),
    ...(memoryMb === fastest?.memoryMb ? [{ ko: '가장 빠름', en: 'fastest' }] : []),
    ...(finishes ? [] : [{ ko: '제한 시간을 넘김', en: 'does not finish' }]),
  ]
}
