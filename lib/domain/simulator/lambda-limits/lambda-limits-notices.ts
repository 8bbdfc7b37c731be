import { measureOf, quantityText } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import type { Notice } from '@/lib/domain/simulator/outcome'
import { inEach } from '@/lib/shared/locale'
import type { LimitCheck } from './check-limits'
import type { LambdaLimitsSetting } from './lambda-limits-setting'
import { limitMessage } from './limit-message'

export function lambdaLimitsNotices(
  setting: LambdaLimitsSetting,
  checks: readonly LimitCheck[],
  book: Book,
): readonly Notice[] {
  return [
    ...checks
      .filter(({ verdict }) => verdict !== 'within')
      .map(
        (check): Notice => ({
          kind: 'warning',
          says: limitMessage(check),
          because: [{ fact: check.factId }],
        }),
      ),
    ...cutOffNotice(setting, book),
    ...trapsOf(setting, checks, book),
  ]
}

/** A run that takes longer than its own timeout. */
function cutOffNotice(
  { durationMs, timeoutSeconds }: LambdaLimitsSetting,
  book: Book,
): readonly Notice[] {
  const durationSeconds = durationMs / measureOf('second').factor
  if (durationSeconds <= timeoutSeconds) return []
  const byDefault = figureOf(book, 'limit-timeout#default_timeout_s')
  return [
    {
      kind: 'warning',
      says: inEach((locale) => {
        const [time, timeout, standard] = [durationSeconds, timeoutSeconds, byDefault].map(
          (seconds) => quantityText(Math.round(seconds * 1000) / 1000, 'second', locale),
        )
        return locale === 'ko'
          ? `한 번에 ${time} 걸리는 일이 제한 시간 ${timeout}에서 끊깁니다. 제한 시간은 따로 정하지 않으면 ${standard}입니다.`
          : `A run of ${time} is cut off by its timeout of ${timeout}. A timeout that is not set is ${standard}.`
      }),
      because: [{ fact: 'limit-timeout' }],
    },
  ]
}

function trapsOf(
  { packaging, invocation }: LambdaLimitsSetting,
  checks: readonly LimitCheck[],
  book: Book,
): readonly Notice[] {
  const tooLong = checks.some(
    ({ field, verdict }) => field === 'timeoutSeconds' && verdict === 'above',
  )
  return [
    ...(tooLong ? [longWorkTrap] : []),
    ...(packaging === 'zip-direct' ? [zipTrap(book)] : []),
    ...(invocation === 'async' ? [eventTrap] : []),
    sharedTrap,
  ].slice(0, mostTraps)
}

const mostTraps = 2

const longWorkTrap: Notice = {
  kind: 'trap',
  says: {
    ko: '한 번에 제한 시간의 한도보다 오래 걸리고 나눌 수 없는 일이 나오면, 답에서 Lambda를 빼라는 신호입니다.',
    en: 'Work that takes longer than any timeout in one go, and cannot be split, is the signal to rule Lambda out.',
  },
  because: [{ fact: 'limit-timeout' }, { fact: 'limit-beyond-15-minutes' }],
}

function zipTrap(book: Book): Notice {
  const direct = figureOf(book, 'limit-zip-compressed#max_zip_direct_upload_mb')
  const unzipped = figureOf(book, 'limit-unzipped#max_unzipped_mb')
  return {
    kind: 'trap',
    says: inEach((locale) => {
      const [zip, open] = [direct, unzipped].map((size) => quantityText(size, 'mb', locale))
      return locale === 'ko'
        ? `압축 패키지의 한도를 열 배로 적은 필기가 있습니다. 직접 올릴 때는 ${zip}이고, 어떻게 올리든 푼 크기는 ${open}까지입니다.`
        : `Some notes give ten times the limit of a zipped package: it is ${zip} uploaded directly, and ${open} unzipped however it is uploaded.`
    }),
    because: [{ fact: 'limit-zip-compressed' }, { fact: 'limit-unzipped' }],
  }
}

const eventTrap: Notice = {
  kind: 'trap',
  says: {
    ko: '비동기식 이벤트의 한도는 예전보다 늘었습니다. 오래된 문제은행에는 더 작은 옛 한도가 나옵니다.',
    en: 'The limit of an asynchronous event has been raised; older question banks have the smaller one.',
  },
  because: [{ fact: 'limit-payload' }],
}

const sharedTrap: Notice = {
  kind: 'trap',
  says: {
    ko: '동시 실행 한도는 함수마다가 아니라, 한 계정이 한 리전에서 모든 함수와 나눠 쓰는 값입니다.',
    en: 'The concurrency limit is not one function’s: all functions of an account in a Region share it.',
  },
  because: [{ fact: 'limit-concurrency' }],
}
