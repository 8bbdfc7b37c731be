import type { Notice } from '@/lib/domain/simulator/outcome'
import type { ConcurrencyFigures } from './concurrency-figures'
import type { ConcurrencyPeak } from './concurrency-peak'
import { told } from './concurrency-text'
import type { ConcurrencySetting } from './lambda-concurrency-setting'

/** Limits that the rush crosses, and what an exam makes of concurrency. */
export function concurrencyNotices(
  setting: ConcurrencySetting,
  peak: ConcurrencyPeak,
  figures: ConcurrencyFigures,
): readonly Notice[] {
  return [
    ...(peak.concurrency > peak.cap ? [tooMany(setting)] : []),
    ...(setting.peakRps > peak.rpsByRate ? [tooFast(peak)] : []),
    ...(peak.reservationsAllowed ? [] : [tooMuchReserved(figures)]),
    ...(setting.provisioned > peak.mostProvisioned ? [tooMuchProvisioned(peak)] : []),
    ...(peak.growthSeconds > 0 ? [tooSudden(figures)] : []),
    peak.rpsByRate < peak.rpsByDuration ? shortTrap : reservedTrap,
  ]
}

function tooMany({ hasReservation }: ConcurrencySetting): Notice {
  return hasReservation
    ? {
        kind: 'warning',
        says: {
          ko: '예약된 동시성은 상한이기도 합니다. 계정에 남는 동시성이 있어도 이 함수는 더 쓰지 못합니다.',
          en: 'Reserved concurrency is a cap as well: this function cannot use more, even if the account has some left.',
        },
        because: [{ fact: 'limit-concurrency-reserve' }],
      }
    : {
        kind: 'warning',
        says: {
          ko: '필요한 동시성이 남은 몫을 넘습니다. 모두 받으려면 계정 한도를 늘려 달라고 요청해야 합니다.',
          en: 'More is needed than there is. To serve everything, ask for a higher limit of the account.',
        },
        because: [{ fact: 'limit-concurrency' }],
      }
}

function tooFast({ rpsByRate }: ConcurrencyPeak): Notice {
  const most = told(rpsByRate)
  return {
    kind: 'warning',
    says: {
      ko: `동시성과 따로, 초당 요청 수가 한도인 ${most}건을 넘습니다. 넘는 요청은 스로틀링됩니다.`,
      en: `Apart from concurrency, the requests exceed the limit of ${most} a second. The rest is throttled.`,
    },
    because: [{ fact: 'lambda-requests-per-second' }],
  }
}

function tooMuchReserved({ unreservedMinimum }: ConcurrencyFigures): Notice {
  const least = told(unreservedMinimum)
  return {
    kind: 'warning',
    says: {
      ko: `AWS는 이렇게 예약하게 두지 않습니다. 예약하지 않은 함수 몫으로 ${least}개가 남아야 합니다.`,
      en: `AWS does not allow these reservations: ${least} have to stay for functions without one.`,
    },
    because: [{ fact: 'limit-reservable' }],
  }
}

function tooMuchProvisioned({ mostProvisioned }: ConcurrencyPeak): Notice {
  const most = told(mostProvisioned)
  return {
    kind: 'warning',
    says: {
      ko: `AWS는 이렇게 많이 프로비저닝하게 두지 않으므로 ${most}개로 셉니다. 예약이 없으면 다른 함수들의 몫이 남아야 합니다.`,
      en: `AWS does not let that many be provisioned, so ${most} are counted. Without a reservation a share for other functions has to remain.`,
    },
    because: [{ fact: 'limit-concurrency-reserve' }],
  }
}

function tooSudden({ scalingRate }: ConcurrencyFigures): Notice {
  const [added, seconds] = [told(scalingRate.environments), told(scalingRate.intervalSeconds)]
  return {
    kind: 'warning',
    says: {
      ko: `한도가 남아도 실행 환경은 ${seconds}초에 ${added}개까지만 늘어납니다. 더 빨리 몰리면 그동안 스로틀링됩니다.`,
      en: `However high the limit, only ${added} environments are added in ${seconds} seconds. A faster rush is throttled meanwhile.`,
    },
    because: [{ fact: 'lambda-auto-scaling' }],
  }
}

const reservedTrap: Notice = {
  kind: 'trap',
  says: {
    ko: '몫을 지키고 상한을 두는 일이면 예약된 동시성, 콜드 스타트를 없애는 일이면 프로비저닝된 동시성입니다. 예약만으로는 콜드 스타트가 그대로입니다.',
    en: 'To guard a share and cap it, reserve; to be rid of cold starts, provision. A reservation alone leaves cold starts as they are.',
  },
  because: [{ fact: 'limit-concurrency-reserve' }],
}

const shortTrap: Notice = {
  kind: 'trap',
  says: {
    ko: '동시성 계산만 하면 넉넉해 보이는 함정입니다. 아주 짧은 함수는 초당 요청 수를 함께 따집니다.',
    en: 'By concurrency alone all looks well. With a very short function check the requests per second, too.',
  },
  because: [{ fact: 'lambda-requests-per-second' }],
}
