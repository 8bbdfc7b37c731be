import { numberText } from '@/lib/domain/fact/unit'
import { durationText } from '@/lib/domain/simulator/duration-text'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Moment } from './run/run'
import { type StateLabels, stateLabel } from './state-labels'
import { workedLine } from './worked-text'

/** How long a state waits for its branches or items: for the slowest, and for those that had to queue. */
export function forkLine(
  fork: Moment,
  moments: readonly Moment[],
  labels: StateLabels,
): WorkedLine | null {
  const { outcome, stateName, branch, number, fromSeconds } = fork
  if (outcome.is !== 'forked') return null
  const join = moments.find(
    (one) => one.number > number && isSamePlace(one, fork) && one.outcome.is !== 'forked',
  )
  const inside = moments.filter(
    (one) =>
      one.number > number &&
      (join === undefined || one.number < join.number) &&
      one.branch[branch.length]?.state === stateName &&
      isSamePlace({ branch: one.branch.slice(0, branch.length), stateName }, fork),
  )
  if (join === undefined || join.outcome.is === 'failed' || inside.length === 0) return null
  const took = join.fromSeconds - fromSeconds
  const spans = spansOf(inside, branch.length)
  return workedLine(
    (locale) => {
      const label = stateLabel(stateName, labels, locale)
      return locale === 'ko' ? `${label} · 기다리는 시간` : `${label} · how long it waits`
    },
    waitText(spans, outcome.atOnce, fromSeconds, took),
    (locale) => durationText(took, locale),
    { fact: 'sfn-features' },
  )
}

function isSamePlace(
  a: Pick<Moment, 'branch' | 'stateName'>,
  b: Pick<Moment, 'branch' | 'stateName'>,
): boolean {
  return JSON.stringify([a.branch, a.stateName]) === JSON.stringify([b.branch, b.stateName])
}

interface Span {
  readonly from: number
  readonly until: number
}

/** When each branch begins and ends. */
function spansOf(inside: readonly Moment[], depth: number): readonly Span[] {
  const spans = new Map<number, Span>()
  for (const { branch, fromSeconds, untilSeconds } of inside) {
    const index = branch[depth]?.index ?? 0
    const span = spans.get(index)
    spans.set(index, {
      from: Math.min(span?.from ?? fromSeconds, fromSeconds),
      until: Math.max(span?.until ?? untilSeconds, untilSeconds),
    })
  }
  return [...spans].sort(([a], [b]) => a - b).map(([, span]) => span)
}

const mostShown = 10

/** `⌈5 ÷ 2⌉ × 20` where all take the same and queue, else the latest of all ends. */
function waitText(
  spans: readonly Span[],
  atOnce: number,
  fromSeconds: number,
  took: number,
): string {
  const lengths = spans.map(({ from, until }) => until - from)
  const each = lengths[0] ?? 0
  const rounds = Math.ceil(spans.length / Math.max(1, atOnce))
  if (rounds > 1 && lengths.every((one) => one === each) && rounds * each === took) {
    return `⌈${spans.length} ÷ ${atOnce}⌉ × ${numberText(each)}`
  }
  const ends = spans.map(({ until }) => numberText(until - fromSeconds))
  const shown = ends.length <= mostShown ? ends : [...ends.slice(0, mostShown), '…']
  return `max(${shown.join(', ')})`
}
