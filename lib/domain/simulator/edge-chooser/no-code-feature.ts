import type { EdgeReason } from './edge-constraint'
import { type NoCodeFeatureName, noCodeRules } from './no-code-rule'

export interface NoCodeFeature extends EdgeReason {
  readonly feature: NoCodeFeatureName
}

/** The feature that meets a requirement, told in either language, without code; null where that is not plain. */
export function getNoCodeFeature(requirement: string): NoCodeFeature | null {
  const text = requirement.normalize('NFKC').toLowerCase()
  if (needsCode.test(text) || asksWho.test(text)) return null
  const rule = noCodeRules.find(
    ({ feature, asks, unless }) =>
      asks.test(text) &&
      !unless.some((more) => more.test(text)) &&
      !(feature === 'viewer-protocol-policy' && namesAnotherPlace(text)),
  )
  return rule ? { feature: rule.feature, why: whyOf[rule.feature], factId: 'edge-no-code' } : null
}

/** Whoever looks into a request, or works something out, writes code. */
const needsCode =
  /jwt|token|cookie|a\/b|request bod|resiz|rewrit|sign(ed|ature)|authenti|authori|credential|external|third.party|\bapi\b|databas|query string|cache key|nonce|random|normali[sz]|validat|verif|inspect|lower.?cas|\bcount(s|ed|ing)?\b|analytic|statistic|\btrack|percent|\d ?%|토큰|쿠키|본문|인증|권한|자격 증명|외부|쿼리 문자열|캐시 키|난수|재작성|정규화|검증|소문자|집계|세어|통계|분석|추적/

/** Settings do not know who asks, or with what. */
const asksWho =
  /user.?agent|\bbots?\b|crawler|scraper|referr?er(?!.?policy)|accept-language|paying|\bpaid\b|premium|subscri|\bmembers?\b|log(ged)?.?in\b|sign(ed)?.?in\b|session|(mobile|desktop|tablet) (user|viewer|visitor|device|browser)|사용자 에이전트|(^|[^가-힣])봇|크롤러|리퍼러|유료|결제|프리미엄|구독|회원|로그인|세션|모바일|데스크톱/

/** Whether a page is to move: CloudFront changes `http` to `https` and leaves the rest of the address alone. */
function namesAnotherPlace(text: string): boolean {
  const places = [...text.matchAll(/(https?):\/\/([\w.:/?&=%*{}$-]+)/g)].map(
    ([, scheme = '', place = '']) => ({ scheme, place: place.replace(/[./:?]+$/, '') }),
  )
  const insecure = places.filter(({ scheme }) => scheme === 'http').map(({ place }) => place)
  return (
    new Set(places.map(({ place }) => place)).size > 1 ||
    places.some(({ place }) => !insecure.includes(place))
  )
}

const whyOf: Readonly<Record<NoCodeFeatureName, EdgeReason['why']>> = {
  'response-headers-policy': {
    ko: '응답에 정해진 헤더를 붙이거나 빼는 일은 CloudFront의 응답 헤더 정책으로 하며 코드가 필요하지 않습니다.',
    en: 'Adding fixed headers to responses, or removing some, is what a CloudFront response headers policy does without code.',
  },
  'custom-error-response': {
    ko: '오류마다 다른 페이지를 보여 주는 일은 CloudFront의 사용자 지정 오류 응답으로 하며 코드가 필요하지 않습니다.',
    en: 'Showing a page of your own for an error is what CloudFront’s custom error responses do without code.',
  },
  'geographic-restriction': {
    ko: '나라를 보고 콘텐츠를 막거나 허용하는 일은 CloudFront의 지리적 제한으로 하며 코드가 필요하지 않습니다.',
    en: 'Blocking or allowing countries is what CloudFront’s geographic restrictions do without code.',
  },
  'viewer-protocol-policy': {
    ko: 'HTTP 요청을 HTTPS로 돌리는 일은 CloudFront의 뷰어 프로토콜 정책으로 하며 코드가 필요하지 않습니다.',
    en: 'Sending HTTP requests to HTTPS is what the viewer protocol policy of CloudFront does without code.',
  },
}
