import { describe, expect, it } from 'vitest'
import { getNoCodeFeature } from './no-code-feature'

describe('getNoCodeFeature', () => {
  it.each([
    ['Add security headers to every response', 'response-headers-policy'],
    ['Add an HSTS header', 'response-headers-policy'],
    [
      'Add Strict-Transport-Security and X-Frame-Options to all responses',
      'response-headers-policy',
    ],
    ['Allow cross-origin requests with CORS headers', 'response-headers-policy'],
    ['Remove the X-Powered-By header', 'response-headers-policy'],
    ['모든 응답에 보안 헤더를 붙입니다', 'response-headers-policy'],
    ['응답 헤더에 Cache-Control을 추가합니다', 'response-headers-policy'],
    ['Show a custom error page for 404', 'custom-error-response'],
    ['Return a friendly page when the origin answers 503', 'custom-error-response'],
    ['Custom error responses', 'custom-error-response'],
    ['404일 때 우리 페이지를 보여 줍니다', 'custom-error-response'],
    ['사용자 지정 오류 페이지', 'custom-error-response'],
    ['Block users in certain countries', 'geographic-restriction'],
    ['Only allow viewers from three countries', 'geographic-restriction'],
    ['Geo restriction', 'geographic-restriction'],
    ['geo-blocking', 'geographic-restriction'],
    ['Deny access based on country', 'geographic-restriction'],
    ['특정 국가의 접속을 차단합니다', 'geographic-restriction'],
    ['Redirect HTTP to HTTPS', 'viewer-protocol-policy'],
    ['Force HTTPS for all viewers', 'viewer-protocol-policy'],
    ['HTTP를 HTTPS로 리디렉션합니다', 'viewer-protocol-policy'],
  ])('recognises %s', (requirement, feature) => {
    expect(getNoCodeFeature(requirement)).toMatchObject({ feature, factId: 'edge-no-code' })
  })

  it.each([
    '',
    'Validate a JWT in a header',
    'Normalise the cache key',
    'Redirect viewers to a page for their country',
    '국가에 따라 다른 페이지로 보냅니다',
    'Add a response header that depends on the cookie',
    'Set a Content-Security-Policy header with a nonce',
    'Add security headers and check a token',
    'Add a True-Client-IP header to every request',
    'Resize images to suit the device',
    'Call an external service',
    'Rewrite URLs to index.html',
    'A/B testing',
    '요청 본문을 읽어 검사합니다',
    '사용자마다 다른 응답 헤더를 붙입니다',
  ])('sees that code is needed, or cannot tell: %s', (requirement) => {
    expect(getNoCodeFeature(requirement)).toBeNull()
  })
})
