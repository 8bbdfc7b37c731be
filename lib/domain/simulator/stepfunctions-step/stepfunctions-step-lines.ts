import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { choiceLine } from './choice-line'
import { costLines } from './cost-lines'
import { dataLine } from './data-line'
import { forkLine } from './fork-line'
import { clippedText } from './json/json-text'
import { stateIn } from './language/state-in'
import type { MachineScenario } from './machine-scenario'
import { retryLine } from './retry-line'
import type { Moment } from './run/run'
import { timeLine } from './time-line'
import { workedLine } from './worked-text'

const mostInput = 140

/** More of the way would hide what it comes to; the rest is stepped through. */
const mostOfWay = 24

/** The way of an execution with its data, then its time and its price. */
export function machineLines(scenario: MachineScenario): readonly WorkedLine[] {
  const { plan } = scenario
  const time = timeLine(scenario)
  return [
    workedLine(
      { ko: '실행 입력', en: 'Input of the execution' },
      '',
      clippedText(plan.setup.input, mostInput),
    ),
    ...wayLines(scenario).slice(0, mostOfWay),
    ...(time === null ? [] : [time]),
    ...costLines(scenario),
  ]
}

/** What each state does when it does it for the first time; where a Choice state chooses anew, that too. */
function wayLines(scenario: MachineScenario): readonly WorkedLine[] {
  const seen = new Set<string>()
  const lines: WorkedLine[] = []
  for (const moment of scenario.moments) {
    for (const line of linesOf(moment, scenario)) {
      const key = moment.type === 'Choice' ? `${line.says.en} ${line.to.en}` : line.says.en
      if (!seen.has(key)) lines.push(line)
      seen.add(key)
    }
  }
  return lines
}

function linesOf(moment: Moment, { plan, moments }: MachineScenario): readonly WorkedLine[] {
  const { labels, setup } = plan
  const state = stateIn(setup.machine, moment.stateName)
  if (state === null) return []
  const lines = [
    state.type === 'Choice' ? choiceLine(moment, state, labels) : dataLine(moment, state, labels),
    retryLine(moment, state, labels),
    forkLine(moment, moments, labels),
  ]
  return lines.filter((line) => line !== null)
}
