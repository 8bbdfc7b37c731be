import type { Localized } from '@/lib/shared/locale'

/** Where a function can be attached (`lae-all-events`). */
export const edgeEvents = [
  'viewer-request',
  'viewer-response',
  'origin-request',
  'origin-response',
] as const
export type EdgeEvent = (typeof edgeEvents)[number]

/** What can run code at the edge, the lightest first. */
export const edgeOptions = [
  'cloudfront-functions',
  'lambda-edge-viewer',
  'lambda-edge-origin',
] as const
export type EdgeOption = (typeof edgeOptions)[number]
export type EdgeAnswer = EdgeOption | 'neither'

/** The events that each option runs on (`cmp-triggers`). */
export const eventsOfOption: Readonly<Record<EdgeOption, readonly EdgeEvent[]>> = {
  'cloudfront-functions': ['viewer-request', 'viewer-response'],
  'lambda-edge-viewer': ['viewer-request', 'viewer-response'],
  'lambda-edge-origin': ['origin-request', 'origin-response'],
}

export const optionNames: Readonly<Record<EdgeOption, Localized>> = {
  'cloudfront-functions': { ko: 'CloudFront Functions', en: 'CloudFront Functions' },
  'lambda-edge-viewer': { ko: '뷰어 이벤트의 Lambda@Edge', en: 'Lambda@Edge on viewer events' },
  'lambda-edge-origin': { ko: '오리진 이벤트의 Lambda@Edge', en: 'Lambda@Edge on origin events' },
}

export const eventNames: Readonly<Record<EdgeEvent, Localized>> = {
  'viewer-request': { ko: '뷰어 요청', en: 'viewer request' },
  'viewer-response': { ko: '뷰어 응답', en: 'viewer response' },
  'origin-request': { ko: '오리진 요청', en: 'origin request' },
  'origin-response': { ko: '오리진 응답', en: 'origin response' },
}
