/** What CloudFront does by itself, with no code to write (`edge-no-code`). */
export type NoCodeFeatureName =
  | 'response-headers-policy'
  | 'custom-error-response'
  | 'geographic-restriction'
  | 'viewer-protocol-policy'

/** How a requirement that a feature meets is told, in lower case. What else is asked along with it needs code after all. */
export interface NoCodeRule {
  readonly feature: NoCodeFeatureName
  readonly asks: RegExp
  readonly unless: readonly RegExp[]
}

/** What differs from one request to the next is not a setting. */
const varies =
  /depend|based on|according to|\b(each|per|by)[ -](user|request|viewer|visitor|device|country)|different|dynamic|따라|마다|동적/

/** An error page is chosen by the error, and by nothing else; it is shown as it is. */
const variesByViewer =
  /\b(each|per|by)[ -](user|request|viewer|visitor)|countr|languag|locale|device|convert|translat|transform|(user|viewer|visitor|사용자|뷰어)(마다|별)|국가|나라|언어|기기|변환|번역/

/** Those that go with a setting are told by name; any other is read or made by code. */
const otherHeader = /(?<!(hsts|security|response) )headers?\b|(?<!(hsts|보안|응답) ?)헤더/

const newPlace =
  /\b(redirect|(old|new|legacy|moved|vanity) (url|page|path|link|address)|shorten)|리디렉션|리다이렉트|(예전|옛|새) ?(url|주소|경로|페이지)/

/** A path that only some requests are for. */
const somePath = /\b(for|on|under|in|from) \/|\/[\w*-]+ ?(경로|아래)/

/** Told of requests, not of responses: `from requests to the origin`, `요청에서`. */
const onRequest =
  /\b(from|in|into|on|of|to)( (all|any|each|every|the|incoming|viewer|origin))*(?<!responses? to( (all|any|each|every|the|incoming|viewer|origin))*) requests?\b|request headers?|요청 ?헤더|요청(에서|에|의|을|이)(?! ?대한)(?!.*응답)/

/** What belongs to one viewer or one moment is no fixed header. */
const ofOneRequest =
  /\b(countr(y|ies)|cit(y|ies)|ip|address(es)?|ids?|timestamp|date|echo|reflect|cop(y|ies)|mirror)\b|(viewer|visitor|user|client|request|caller)s?['’]s?\b|값을 (그대로|옮|복사)|국가|나라|도시|주소|시각|(뷰어|사용자|방문자|클라이언트|요청)의|(을|를) (보고|읽어|확인해)/

/** `Return a 403 response`: an answer of one's own, unlike the page shown for a 403 of the origin. */
const ownAnswer =
  /(?<!\b(origin|s3|bucket|server|backend|back end|load balancer|alb|application|app|it) )\b(return|answer|respond|repl|send|giv|issu|generat|block|den[yi]|reject|refus)\w*( with| by| back)*( an?| the)?( http)?( status)?( code| error)? [45]\d\d\b(?! (error )?(page|document|screen|message))|\b(block|den[yi]|reject|refus)\w*\b[^.]{0,40}\bwith an? [45]\d\d|(?<!(오리진|원본|서버|s3|버킷|백엔드)(이|가|에서) ?)\b[45]\d\d ?(응답|오류|에러|상태 코드)?(을|를|로|으로) ?[^.페화문]{0,10}(돌려|반환|보내|보냅|보낸|응답|거부|차단)(?![^.\s]{0,3}(면| 때| 경우))/

const toSomeRequests =
  /requests? (to|for|with|without|from|that|whose|lacking)\b|clients? (with|without|that|whose)\b|요청(에는|에만|은 )/

/** Whether a country may come in is all that a restriction knows. */
const beyondCountries =
  /redirect|rout(e|ing)|path|page|price|currenc|language|origin|choose|select|\bpick|\bsee\b|display|\blog(s|ging)?\b|\bunless\b|\bpost\b|\bput\b|\bmethod|(number|rate) of requests|limit(s|ing)? requests|rate.?limit|throttl|\b(during|hours|night|weekends?)\b|리디렉션|경로|페이지|언어|가격|통화|오리진|요청 ?수|횟수|초당|시간|밤|주말|고르|선택|메서드|(^|\s)\/\w/

const otherSite =
  /\b(old|new|legacy|moved|apex|naked|www|sub.?domain|another|other|mobile|m\.)\b|\.html|\bindex\b|(예전|옛|새|다른) |서브도메인|하위 도메인|모바일|경로/

export const noCodeRules: readonly NoCodeRule[] = [
  {
    feature: 'geographic-restriction',
    asks: /(block|den[yi]|refus|forbid|prevent|exclud|whitelist|restrict|allow|limit|only|\bban(s|ned)?\b)[^.]{0,60}(countr|geograph)|(countr|geograph)[^.]{0,60}(block|den[yi]|refus|forbid|restrict|allow|limit|\bban(s|ned)?\b)|geo.?(restrict|block|fenc)|(국가|나라)[^.]{0,40}(차단|막|허용|제한|거부)|지(역|리적) (제한|차단)/,
    unless: [beyondCountries, otherHeader, somePath],
  },
  {
    feature: 'custom-error-response',
    asks: /(error|not.found|\b[45](\d\d|xx)\b)[^.]{0,20}(page|response|document|message|screen)|errors?[^.]{0,30} (with|by) [^.]{0,20}page|(page|response)[^.]{0,20}(for|on|when)[^.]{0,20}(error|\b[45](\d\d|xx)\b)|\.html[^.]{0,40}\b[45](\d\d|xx)\b|\b[45](\d\d|xx)\b[^.]{0,40}\.html|(오류|에러|\b[45]\d\d\b)[^.]{0,15}(페이지|화면|응답|문서)/,
    unless: [variesByViewer, ownAnswer, toSomeRequests, otherHeader, somePath],
  },
  {
    feature: 'response-headers-policy',
    asks: /(response|security|cors|http security)[- ]headers?|headers?[^.]{0,30}(to|in|from|on)[^.]{0,20}responses?|\bhsts\b|strict-transport-security|x-frame-options|x-content-type-options|x-powered-by|content-security-policy|referrer-policy|access-control-allow|server-timing|(보안|cors)[^.]{0,8}헤더|응답[^.]{0,25}헤더/,
    unless: [varies, newPlace, onRequest, ofOneRequest],
  },
  {
    feature: 'viewer-protocol-policy',
    asks: /\bhttp\b[^.]{0,40}(to|→|->|into|over|through|with|use)[^.]{0,20}https|http:\/\/.* https:\/\/|redirect(s|ed|ing)? ((all|any|every|the|our|viewers?|users?|visitors?|clients?|browsers?|traffic|requests?|connections?|insecure|plain|unencrypted|site|website|pages?) )*(to|onto) (use )?https|\b(forc|requir|enforc|upgrad|only|must|always)[^.]{0,30}https|https[^.]{0,20}(only|requir|enforc|mandatory|필수|강제)|(must|ensure|all|every)[^.]{0,30}\buses? https|https(로|만)/,
    unless: [varies, otherSite, otherHeader, somePath],
  },
]
