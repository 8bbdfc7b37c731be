import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { ConcurrencyFigures } from './concurrency-figures'
import type { ConcurrencyPeak } from './concurrency-peak'
import { rate, things, timeOf, told } from './concurrency-text'
import type { ConcurrencySetting } from './lambda-concurrency-setting'

/** The working of what the function can take. */
export function concurrencyLines(
  setting: ConcurrencySetting,
  peak: ConcurrencyPeak,
  figures: ConcurrencyFigures,
): readonly WorkedLine[] {
  return [
    neededLine(setting, peak),
    capLine(setting, peak),
    byDurationLine(peak),
    byRateLine(peak, figures),
    throttledLine(setting, peak),
    capNeededLine(setting, peak, figures),
    ...(peak.spill === null ? [] : [spillLine(peak, figures)]),
    ...(peak.growthSeconds > 0 ? [growthLine(peak, figures)] : []),
  ]
}

function neededLine(
  { peakRps, durationMs }: ConcurrencySetting,
  peak: ConcurrencyPeak,
): WorkedLine {
  return {
    says: { ko: '필요한 동시성', en: 'Concurrency needed' },
    from: {
      ko: `초당 ${told(peakRps)}건 × ${told(durationMs)}ms ÷ 1,000`,
      en: `${told(peakRps)} a second × ${told(durationMs)} ms ÷ 1,000`,
    },
    to: things(peak.concurrency),
    because: [{ fact: 'lambda-one-request-per-env' }],
  }
}

function capLine(setting: ConcurrencySetting, { cap }: ConcurrencyPeak): WorkedLine {
  const { accountConcurrency, reservedElsewhere, hasReservation } = setting
  const says = { ko: '쓸 수 있는 동시성', en: 'Concurrency open to it' }
  if (hasReservation) {
    return {
      says,
      from: { ko: '이 함수에 예약한 몫', en: 'what is reserved for it' },
      to: things(cap),
      because: [{ fact: 'limit-concurrency-reserve' }],
    }
  }
  const [account, others] = [told(accountConcurrency), told(reservedElsewhere)]
  return {
    says,
    from: {
      ko: `계정 한도 ${account}개 − 다른 함수의 예약 ${others}개`,
      en: `the account's ${account} − ${others} reserved by others`,
    },
    to: things(cap),
    because: [{ fact: 'limit-concurrency' }],
  }
}

function byDurationLine({ cap, seconds, rpsByDuration }: ConcurrencyPeak): WorkedLine {
  const each = timeOf(seconds)
  return {
    says: { ko: '동시성으로 처리하는 요청', en: 'Requests that the concurrency serves' },
    from: { ko: `${told(cap)}개 ÷ ${each.ko}`, en: `${told(cap)} ÷ ${each.en}` },
    to: rate(rpsByDuration),
    because: [{ fact: 'lambda-one-request-per-env' }],
  }
}

function byRateLine({ cap, rpsByRate }: ConcurrencyPeak, figures: ConcurrencyFigures): WorkedLine {
  const times = told(figures.requestsPerSecondPerUnit)
  return {
    says: { ko: '초당 요청 수의 한도', en: 'Limit on requests per second' },
    from: { ko: `${told(cap)}개 × ${times}`, en: `${told(cap)} × ${times}` },
    to: rate(rpsByRate),
    because: [{ fact: 'lambda-requests-per-second' }],
  }
}

function throttledLine({ peakRps }: ConcurrencySetting, peak: ConcurrencyPeak): WorkedLine {
  const [all, served] = [told(peakRps), told(peak.servedRps)]
  return {
    says: { ko: '스로틀링되는 요청', en: 'Requests throttled' },
    from: {
      ko: `들어온 ${all}건 − 두 한도 안에서 처리하는 ${served}건`,
      en: `${all} that come − ${served} within both limits`,
    },
    to: rate(peak.throttledRps),
    because: [{ fact: 'limit-concurrency' }, { fact: 'lambda-requests-per-second' }],
  }
}

function capNeededLine(
  { peakRps }: ConcurrencySetting,
  { concurrency, capNeeded }: ConcurrencyPeak,
  { requestsPerSecondPerUnit }: ConcurrencyFigures,
): WorkedLine {
  const [needed, all, times] = [concurrency, peakRps, requestsPerSecondPerUnit].map(told)
  return {
    says: { ko: '스로틀링 없이 받는 데 필요한 동시성', en: 'Concurrency that throttles nothing' },
    from: {
      ko: `${needed}, ${all} ÷ ${times} 가운데 큰 쪽(올림)`,
      en: `the greater of ${needed} and ${all} ÷ ${times}, rounded up`,
    },
    to: things(capNeeded),
    because: [{ fact: 'lambda-requests-per-second' }],
  }
}

function spillLine(
  { provisioned, spill, seconds }: ConcurrencyPeak,
  { requestsPerSecondPerUnit }: ConcurrencyFigures,
): WorkedLine {
  const [warm, times, each] = [told(provisioned), told(requestsPerSecondPerUnit), timeOf(seconds)]
  const byConcurrency = spill?.firstSpillBy === 'concurrency'
  return {
    says: {
      ko: '프로비저닝된 동시성을 넘기 시작하는 요청 수',
      en: 'Request rate at which provisioned concurrency spills over',
    },
    from: byConcurrency
      ? { ko: `${warm}개 ÷ ${each.ko}`, en: `${warm} ÷ ${each.en}` }
      : { ko: `${warm}개 × ${times}`, en: `${warm} × ${times}` },
    to: rate(spill?.firstSpillRps ?? 0),
    because: [{ fact: 'limit-concurrency-reserve' }, { fact: 'lambda-requests-per-second' }],
  }
}

function growthLine(
  { added, growthSeconds }: ConcurrencyPeak,
  { scalingRate }: ConcurrencyFigures,
): WorkedLine {
  const [all, atOnce] = [told(added), told(scalingRate.environments)]
  const interval = timeOf(scalingRate.intervalSeconds)
  return {
    says: {
      ko: `처음 ${atOnce}개 다음의 실행 환경이 뜨는 시간`,
      en: `Time for the environments after the first ${atOnce}`,
    },
    from: {
      ko: `(${all}개 − ${atOnce}개) × ${interval.ko} ÷ ${atOnce}개`,
      en: `(${all} − ${atOnce}) × ${interval.en} ÷ ${atOnce}`,
    },
    to: timeOf(growthSeconds),
    because: [{ fact: 'lambda-auto-scaling' }],
  }
}
