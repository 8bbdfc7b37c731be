import type { EdgeReason } from './edge-constraint'

/** What CloudFront does by itself, with no code to write (`edge-no-code`). */
export type NoCodeFeatureName =
  | 'response-headers-policy'
  | 'custom-error-response'
  | 'geographic-restriction'
  | 'viewer-protocol-policy'

export interface NoCodeFeature extends EdgeReason {
  readonly feature: NoCodeFeatureName
}

/** The feature that meets a requirement, told in either language, without code; null where that is not plain. */
export function getNoCodeFeature(requirement: string): NoCodeFeature | null {
  const text = requirement.normalize('NFKC').toLowerCase()
  const rule = rules.find(
    ({ asks, unless }) => asks.test(text) && !unless.test(text) && !needsCode.test(text),
  )
  return rule ? { feature: rule.feature, why: whyOf[rule.feature], factId: 'edge-no-code' } : null
}

/** Whoever looks into a request, or works something out, writes code. */
const needsCode =
  /jwt|token|cookie|a\/b|request bod|resiz|rewrit|sign(ed|ature)|authenti|authori|external|third.party|\bapi\b|databas|query string|cache key|nonce|random|토큰|쿠키|본문|인증|권한|외부|쿼리 문자열|캐시 키|난수|재작성/

/** What differs from one request to the next is not a setting. */
const varies =
  /depend|based on|according to|(each|per|by)[ -](user|request|viewer|visitor|device|country)|different|dynamic|따라|마다|동적/

/** An error page is chosen by the error, and by nothing else. */
const variesByViewer =
  /(each|per|by)[ -](user|request|viewer|visitor|device|country)|(user|viewer|visitor|사용자|뷰어|기기)(마다|별)/

interface Rule {
  readonly feature: NoCodeFeatureName
  readonly asks: RegExp
  readonly unless: RegExp
}

const rules: readonly Rule[] = [
  {
    feature: 'geographic-restriction',
    asks: /(block|den[yi]|refus|forbid|restrict|allow|limit|only|\bban(s|ned)?\b)[^.]{0,60}(countr|geograph)|(countr|geograph)[^.]{0,60}(block|den[yi]|refus|forbid|restrict|allow|limit|\bban(s|ned)?\b)|geo.?(restrict|block|fenc)|(국가|나라)[^.]{0,40}(차단|막|허용|제한|거부)|지(역|리적) (제한|차단)/,
    unless:
      /redirect|rout(e|ing)|path|page|price|language|origin|리디렉션|경로|페이지|언어|가격|오리진/,
  },
  {
    feature: 'custom-error-response',
    asks: /(error|not.found|\b[45]\d\d\b)[^.]{0,20}(page|response|document|message|screen)|(page|response)[^.]{0,20}(for|on|when)[^.]{0,20}(error|\b[45]\d\d\b)|(오류|에러|\b[45]\d\d\b)[^.]{0,15}(페이지|화면|응답|문서)/,
    unless: variesByViewer,
  },
  {
    feature: 'response-headers-policy',
    asks: /(response|security|cors|http security)[- ]headers?|headers?[^.]{0,30}(to|in|from|on)[^.]{0,20}responses?|\bhsts\b|strict-transport-security|x-frame-options|x-content-type-options|x-powered-by|content-security-policy|referrer-policy|access-control-allow|server-timing|(응답|보안|cors)[^.]{0,8}헤더/,
    unless: varies,
  },
  {
    feature: 'viewer-protocol-policy',
    asks: /http\b[^.]{0,20}(to|→|->)[^.]{0,5}https|(redirect|forc|requir|upgrad|only)[^.]{0,30}https|https[^.]{0,10}only|https(로|만)/,
    unless: varies,
  },
]

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
