import type { EdgeReason } from './edge-constraint'
import { type EdgeEvent, type EdgeOption, eventNames, optionNames } from './edge-option'

/** Why an option does not do for work that belongs on an event. */
export function eventReason(option: EdgeOption, event: EdgeEvent): EdgeReason {
  const [name, place] = [optionNames[option], eventNames[event]]
  if (option === 'cloudfront-functions') {
    return {
      why: {
        ko: `${name.ko}는 뷰어 요청과 뷰어 응답에서만 실행되는데, 이 일은 ${place.ko}에서 해야 합니다.`,
        en: `${name.en} run on viewer request and viewer response only, and this work belongs on ${place.en}.`,
      },
      factId: 'cmp-triggers',
    }
  }
  return {
    why: {
      ko: `이 일은 ${place.ko}에서 해야 하므로 ${name.ko}로는 할 수 없습니다.`,
      en: `This work belongs on ${place.en}, where ${name.en} does not run.`,
    },
    factId: factOfEvent[event],
  }
}

/** Why an option runs too rarely, on origin events, or too often, on viewer events. */
export function frequencyReason(option: EdgeOption): EdgeReason {
  if (option === 'lambda-edge-origin') {
    return {
      why: {
        ko: '오리진 이벤트의 함수는 캐시에 없을 때만 실행되므로 모든 요청을 보지는 못합니다.',
        en: 'On origin events a function runs only when the cache has no answer, so it does not see every request.',
      },
      factId: 'lae-origin-request',
    }
  }
  return {
    why: {
      ko: '뷰어 이벤트의 함수는 캐시에 있는 요청에도 실행되므로 캐시에 없을 때만 실행할 수 없습니다.',
      en: 'On viewer events a function runs for cached requests too, so it cannot be kept to cache misses.',
    },
    factId: option === 'cloudfront-functions' ? 'cff-viewer-request' : 'lae-viewer-request',
  }
}

/** Why Lambda@Edge cannot read the request body on a response. */
export function lateBodyReason(event: EdgeEvent): EdgeReason {
  return {
    why: {
      ko: `Lambda@Edge는 뷰어 요청과 오리진 요청에서만 요청 본문을 받으며, ${eventNames[event].ko}에서는 받지 못합니다.`,
      en: `Lambda@Edge is given the request body on viewer request and origin request, not on ${eventNames[event].en}.`,
    },
    factId: 'cmp-body-limits',
  }
}

const factOfEvent: Readonly<Record<EdgeEvent, string>> = {
  'viewer-request': 'lae-viewer-request',
  'viewer-response': 'lae-viewer-response',
  'origin-request': 'lae-origin-request',
  'origin-response': 'lae-origin-response',
}
