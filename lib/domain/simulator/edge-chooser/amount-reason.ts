import { inEach, type Localized } from '@/lib/shared/locale'
import { amountText, limitText } from './amount-text'
import type { EdgeReason } from './edge-constraint'
import type { EdgeAmount } from './edge-facts'
import { countedOf, type EdgeLimit } from './edge-limits'
import { type EdgeOption, optionNames } from './edge-option'

/** Why an amount beyond the limit of an option is too much for it. */
export function amountReason(
  option: EdgeOption,
  field: EdgeAmount,
  amount: number,
  limit: EdgeLimit,
): EdgeReason {
  const subject = subjectOf(option, field)
  const counted = countedOf(limit, amount)
  const why = inEach((locale) => {
    const [name, what] = [optionNames[option][locale], subject[locale]]
    const [allowed, needed] = [limitText(field, limit, locale), amountText(field, amount, locale)]
    if (counted !== amount) {
      const misses = amountText(field, counted, locale)
      return locale === 'ko'
        ? `${name}에서 ${what} ${allowed}인데, ${needed} 가운데 캐시에 없는 것이 ${misses}입니다.`
        : `With ${name} the ${what} may be ${allowed}; of ${needed}, ${misses} miss the cache.`
    }
    return locale === 'ko'
      ? `${name}에서 ${what} ${allowed}인데, 필요한 것은 ${needed}입니다.`
      : `With ${name} the ${what} may be ${allowed}; this needs ${needed}.`
  })
  return { why, factId: limit.factId }
}

function subjectOf(option: EdgeOption, field: EdgeAmount): Localized {
  return option === 'cloudfront-functions' && field === 'responseKb'
    ? responseFromCode
    : subjects[field]
}

/** The Korean with its particle. */
const subjects: Readonly<Record<EdgeAmount, Localized>> = {
  codeKb: { ko: '코드는', en: 'code' },
  durationMs: { ko: '실행 시간은', en: 'run time' },
  memoryMb: { ko: '메모리는', en: 'memory' },
  responseKb: { ko: '직접 만드는 응답은', en: 'generated response' },
  peakRps: { ko: '리전마다 받는 요청은', en: 'number of requests in each Region' },
  keyValueKb: { ko: 'KeyValueStore에 담는 데이터는', en: 'data in a KeyValueStore' },
}

const responseFromCode: Localized = {
  ko: '코드에 담아 두었다가 내보내는 응답은',
  en: 'response, which has to come out of the code,',
}
