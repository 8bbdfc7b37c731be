import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { lambdaConcurrency } from '@/lib/domain/simulator/lambda-concurrency/lambda-concurrency'
import { concurrencyOf } from '@/lib/domain/simulator/lambda-concurrency/lambda-concurrency-setting'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { locales } from '@/lib/shared/locale'
import { runStorm } from './run-storm'
import { environmentChart, requestChart, stormConnectionChart } from './storm-charts'
import { mostRequests, stormPlan } from './storm-plan'
import { stormTable } from './storm-table'

// Only what the page is handed.
const { book } = simulatorView(lambdaConcurrency, await readBook(projectRoot))

const played = (id: string) => {
  const preset = lambdaConcurrency.presets.find((one) => one.id === id)
  const plan = stormPlan(concurrencyOf(preset?.setting ?? {}), book)
  const runs = plan.runs.map(({ path, settings }) => {
    const run = runStorm(settings, plan.limits)
    return { path, settings, run, totals: run.totals }
  })
  return { plan, runs }
}

const rowsOf = (id: string) =>
  stormTable(played(id).runs).rows.map((row) => row.map(({ en }) => en).join(' | '))

describe('stormPlan', () => {
  it('plays every preset in a moment', () => {
    for (const { setting } of lambdaConcurrency.presets) {
      const { requests } = stormPlan(concurrencyOf(setting), book)
      expect(requests).toBeGreaterThan(1000)
      expect(requests).toBeLessThan(mostRequests)
    }
  })

  it('expects what comes', () => {
    const { plan, runs } = played('sale')
    // 5 s and 10 s × 100, a ramp of 5 s, 20 s × 1,600
    expect(plan.requests).toBe(15 * 100 + 5 * 850 + 20 * 1600)
    for (const { totals } of runs) {
      expect(Math.abs(totals.arrivals - plan.requests)).toBeLessThan(5 * Math.sqrt(plan.requests))
    }
  })

  it('plays once where there is no database, and on both ways where there is one', () => {
    expect(played('weekend').plan.runs.map(({ path }) => path)).toEqual(['direct'])
    expect(played('sale').plan.runs.map(({ path }) => path)).toEqual(['direct', 'proxy'])
  })

  it('counts what others have reserved', () => {
    const [run] = played('neighbours').runs
    expect(run?.totals.peakRunning).toBe(200)
    expect(run?.totals.throttledBy.concurrency).toBe(run?.totals.throttled)
  })

  it('keeps to the reservation and uses the warm environments', () => {
    const [run] = played('weekend').runs
    expect(run?.totals.peakRunning).toBe(400)
    expect(run?.totals.coldStarts).toBe(200)
  })

  it('serves the sale through the proxy', () => {
    const [direct, proxy] = played('sale').runs
    expect(direct?.totals.peakConnections).toBe(300)
    expect(direct?.totals.refused).toBeGreaterThan(1000)
    expect(proxy?.totals.refused).toBe(0)
    expect(proxy?.totals.peakConnections).toBeLessThan(250)
  })
})

describe('stormTable', () => {
  it('says nothing of connections where there is no database, and why requests were throttled', () => {
    const rows = rowsOf('short')
    expect(rows.some((row) => row.startsWith('– by the requests per second | '))).toBe(true)
    expect(rows.some((row) => /connection/.test(row))).toBe(false)
    expect(rows.some((row) => row.startsWith('– by the scaling rate'))).toBe(false)
  })

  it('sets both ways side by side', () => {
    expect(rowsOf('sale')[0]).toMatch(/^Requests that came \| ([\d,]+) \| \1$/)
  })
})

describe('charts of a run', () => {
  const [direct, proxy] = played('sale').runs
  if (!direct || !proxy) throw new Error('There are two ways to the database.')

  it.each([
    ['environments', environmentChart(direct), ['running', 'idle', 'cap']],
    ['requests', requestChart(proxy), ['arrivals', 'throttled', 'served', 'refused']],
    [
      'storm-connections',
      stormConnectionChart(direct, proxy),
      ['direct', 'most', 'proxy', 'waiting'],
    ],
  ])('%s has a point for each sample, in both languages', (id, chart, series) => {
    expect(chart.id).toBe(id)
    expect(chart.series.map((one) => one.id)).toEqual(series)
    for (const { points, name } of chart.series) {
      expect(points).toHaveLength(direct.settings.samples)
      expect(points.flat().every(Number.isFinite)).toBe(true)
      for (const locale of locales) expect(name[locale]).not.toBe('')
    }
  })

  it('tells requests by the second', () => {
    const [arrivals] = requestChart(direct).series
    const atPeak = (arrivals?.points ?? []).filter(([at]) => at > 12 && at < 29)
    const mean = atPeak.reduce((sum, [, rps]) => sum + rps, 0) / atPeak.length
    expect(Math.abs(mean - 1600)).toBeLessThan(60)
  })
})
