import { measureOf, quantityText } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import type { Notice } from '@/lib/domain/simulator/outcome'
import { inEach } from '@/lib/shared/locale'
import type { EdgeAdvice } from './advise-edge'
import type { EdgeFacts } from './edge-facts'
import { notice } from './edge-notice'
import { edgeOptions } from './edge-option'
import { neitherNotice } from './neither-notice'

/** What is worth knowing beside the answer, and what an exam makes of it. */
export function edgeNotices(advice: EdgeAdvice, facts: EdgeFacts, book: Book): readonly Notice[] {
  return [
    ...noCode(advice),
    ...neitherNotice(advice, facts),
    ...geography(facts),
    ...bodyLimits(advice, facts, book),
    ...olderLimits(facts, book),
    ...memory(facts, book),
    ...together(advice),
    ...sixth(advice),
    ...notInTheMonth(advice, facts),
  ]
}

function noCode({ noCodeNeeded, answer }: EdgeAdvice): readonly Notice[] {
  if (noCodeNeeded === null || answer === 'neither') return []
  const { why, factId } = noCodeNeeded
  return notice('note', why, factId)
}

function geography({ geoHeaders }: EdgeFacts): readonly Notice[] {
  if (!geoHeaders) return []
  return notice(
    'trap',
    {
      ko: '뷰어 요청에서 Lambda@Edge로 나라를 읽는다는 보기는 틀립니다. 뷰어 이벤트에서 위치 정보를 쓰는 쪽은 CloudFront Functions입니다.',
      en: 'An option that reads the country in Lambda@Edge on viewer request is wrong: on viewer events it is CloudFront Functions that know the location.',
    },
    'cmp-geo-device',
  )
}

/** Of a large body the function sees the beginning only. */
function bodyLimits(
  { answer, alsoPossible }: EdgeAdvice,
  { requestBody }: EdgeFacts,
  book: Book,
): readonly Notice[] {
  const possible = [answer, ...alsoPossible]
  const [viewer, origin] = [
    possible.includes('lambda-edge-viewer'),
    possible.includes('lambda-edge-origin'),
  ]
  if (!requestBody || !(viewer || origin)) return []
  const says = inEach((locale) => {
    const kb = quantityText(figureOf(book, 'cmp-body-limits#body_limit_kb_viewer'), 'kb', locale)
    const mb = quantityText(figureOf(book, 'cmp-body-limits#body_limit_mb_origin'), 'mb', locale)
    const parts =
      locale === 'ko'
        ? [...(viewer ? [`뷰어 요청에서 ${kb}`] : []), ...(origin ? [`오리진 요청에서 ${mb}`] : [])]
        : [
            ...(viewer ? [`${kb} on viewer request`] : []),
            ...(origin ? [`${mb} on origin request`] : []),
          ]
    return locale === 'ko'
      ? `Lambda@Edge에 전달되는 요청 본문은 ${parts.join(', ')}까지이며 나머지는 잘립니다.`
      : `Lambda@Edge sees a request body of up to ${parts.join(' and ')}; the rest is cut off.`
  })
  return notice('note', says, 'cmp-body-limits')
}

/** Until some time after 2023 viewer events had less, and older questions still say so. */
function olderLimits(facts: EdgeFacts, book: Book): readonly Notice[] {
  const { durationMs, codeKb } = facts
  const seconds = figureOf(book, 'cmp-lae-duration#max_timeout_s_viewer_2023')
  const packageMb = figureOf(book, 'cmp-lae-size#lae_max_package_mb_viewer_2023')
  const tooLong = durationMs !== null && durationMs > seconds * measureOf('second').factor
  const tooLarge = codeKb !== null && codeKb > packageMb * kbPerMb
  if ((!tooLong && !tooLarge) || isOnOrigin(facts)) return []
  const says = inEach((locale) => {
    const [time, size] = [
      quantityText(seconds, 'second', locale),
      quantityText(packageMb, 'mb', locale),
    ]
    return locale === 'ko'
      ? `예전 문제는 뷰어 이벤트의 Lambda@Edge를 ${time}, ${size}까지로 봅니다. 보기에 지금의 값이 없으면 이 값으로 답합니다.`
      : `Older questions give Lambda@Edge on viewer events ${time} and ${size}. Answer with these where today’s values are not among the options.`
  })
  return notice('trap', says, 'cmp-lae-duration', 'cmp-lae-size')
}

const kbPerMb = measureOf('mb').factor / measureOf('kb').factor

function memory(facts: EdgeFacts, book: Book): readonly Notice[] {
  const most = figureOf(book, 'cmp-lae-memory#lae_memory_mb_viewer')
  if (facts.memoryMb === null || facts.memoryMb <= most || isOnOrigin(facts)) return []
  const says = inEach((locale) => {
    const size = quantityText(most, 'mb', locale)
    return locale === 'ko'
      ? `뷰어 이벤트의 메모리가 ${size}까지라는 값은 비교 문서의 것입니다. 할당량 문서는 이벤트를 나누지 않아 AWS 문서가 서로 다르며, 시험에서는 비교 문서의 값으로 답합니다.`
      : `That viewer events have ${size} is what the comparison page says. The quotas page does not split by event, so AWS’s pages differ; in the exam answer as the comparison does.`
  })
  return notice('trap', says, 'cmp-lae-memory')
}

/** Whether a viewer event is out of the question from the start. */
function isOnOrigin({ event, runsOn }: EdgeFacts): boolean {
  return event === 'origin-request' || event === 'origin-response' || runsOn === 'cache-miss-only'
}

function together({ answer }: EdgeAdvice): readonly Notice[] {
  if (answer === 'neither' || answer === 'cloudfront-functions') return []
  const region = {
    ko: 'Lambda@Edge 함수는 미국 동부(버지니아 북부) 리전에 만듭니다.',
    en: 'A Lambda@Edge function is created in US East (N. Virginia).',
  }
  if (answer === 'lambda-edge-origin') return notice('note', region, 'lae-us-east-1')
  return notice(
    'note',
    {
      ko: `${region.ko} 같은 캐시 동작의 뷰어 이벤트에는 CloudFront Functions를 섞어 쓸 수 없습니다.`,
      en: `${region.en} In the same cache behaviour no CloudFront Function can stand beside it on a viewer event.`,
    },
    'lae-us-east-1',
    'edge-combining',
  )
}

function sixth({ answer, alsoPossible }: EdgeAdvice): readonly Notice[] {
  if (answer !== 'cloudfront-functions' || alsoPossible.length === 0) return []
  return notice(
    'trap',
    {
      ko: '요금이 몇 분의 일이라는 말은 요청 단가만 견준 것입니다. Lambda@Edge에는 실행 시간 요금이 더해지고 무료 호출이 없어 차이가 더 큽니다.',
      en: 'That one costs a fraction of the other compares request prices only. Lambda@Edge adds a charge for duration and has nothing free, so the gap is wider.',
    },
    'cmp-price-one-sixth',
  )
}

function notInTheMonth(
  { answer, alsoPossible }: EdgeAdvice,
  { keyValueKb }: EdgeFacts,
): readonly Notice[] {
  const possible = [answer, ...alsoPossible]
  if (!edgeOptions.some((option) => possible.includes(option))) return []
  const writes = keyValueKb !== null && possible.includes('cloudfront-functions')
  const says = writes
    ? {
        ko: '한 달 요금은 종량제로 셈한 함수의 요금입니다. CloudFront 자체의 요청과 데이터 전송 요금, KeyValueStore의 데이터를 바꾸는 API 요청의 요금은 여기에 없으며 따로 더해집니다.',
        en: 'The month is what the function costs as you go. CloudFront’s own requests and data transfer, and API requests that change the data in the KeyValueStore, are not in it and come on top.',
      }
    : {
        ko: '한 달 요금은 종량제로 셈한 함수의 요금입니다. CloudFront 자체의 요청과 데이터 전송 요금은 여기에 없으며 따로 더해집니다.',
        en: 'The month is what the function costs as you go. CloudFront’s own requests and data transfer are not in it and come on top.',
      }
  return notice('note', says, 'edge-pay-per-use')
}
