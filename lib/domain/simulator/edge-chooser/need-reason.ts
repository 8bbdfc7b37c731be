import type { EdgeReason } from './edge-constraint'
import type { EdgeNeed } from './edge-facts'
import type { EdgeOption } from './edge-option'

/** Whether an option cannot do something at all. */
export function lacks(option: EdgeOption, need: EdgeNeed): boolean {
  return lacking[need][option] !== undefined
}

/** Why an option cannot do something; null where it can. */
export function getNeedReason(option: EdgeOption, need: EdgeNeed): EdgeReason | null {
  return lacking[need][option] ?? null
}

const noVpcInLambda: EdgeReason = {
  why: {
    ko: 'Lambda@Edge 함수는 VPC에 연결할 수 없습니다.',
    en: 'A Lambda@Edge function cannot be attached to a VPC.',
  },
  factId: 'lae-unsupported',
}

const noLayersInLambda: EdgeReason = {
  why: {
    ko: 'Lambda@Edge에서는 계층과 환경 변수를 쓸 수 없습니다.',
    en: 'Lambda@Edge supports neither layers nor environment variables.',
  },
  factId: 'lae-unsupported',
}

const lacking: Readonly<Record<EdgeNeed, Readonly<Partial<Record<EdgeOption, EdgeReason>>>>> = {
  network: {
    'cloudfront-functions': {
      why: {
        ko: 'CloudFront Functions에서는 네트워크 호출을 할 수 없습니다.',
        en: 'CloudFront Functions cannot make network calls.',
      },
      factId: 'cmp-network',
    },
  },
  requestBody: {
    'cloudfront-functions': {
      why: {
        ko: 'CloudFront Functions에서는 요청 본문을 읽을 수 없습니다.',
        en: 'CloudFront Functions cannot read the request body.',
      },
      factId: 'cmp-body',
    },
  },
  fileSystem: {
    'cloudfront-functions': {
      why: {
        ko: 'CloudFront Functions에서는 파일 시스템을 쓸 수 없습니다.',
        en: 'CloudFront Functions have no file system.',
      },
      factId: 'cmp-filesystem',
    },
  },
  geoHeaders: {
    'lambda-edge-viewer': {
      why: {
        ko: 'Lambda@Edge에서는 뷰어의 위치와 기기 정보를 오리진 이벤트에서만 쓸 수 있습니다.',
        en: 'In Lambda@Edge the viewer’s location and device are known on origin events only.',
      },
      factId: 'cmp-geo-device',
    },
  },
  vpc: {
    'cloudfront-functions': {
      why: {
        ko: 'CloudFront Functions에서는 네트워크 호출을 할 수 없으므로 VPC에도 닿지 못합니다.',
        en: 'CloudFront Functions cannot make network calls, so they cannot reach a VPC either.',
      },
      factId: 'cmp-network',
    },
    'lambda-edge-viewer': noVpcInLambda,
    'lambda-edge-origin': noVpcInLambda,
  },
  layersOrEnvVars: {
    'cloudfront-functions': {
      why: {
        ko: 'CloudFront Functions의 코드는 CloudFront 안에서만 관리하므로 Lambda의 계층과 환경 변수가 없습니다.',
        en: 'CloudFront Functions live entirely within CloudFront, so they have none of Lambda’s layers and environment variables.',
      },
      factId: 'cff-managed-in-cloudfront',
    },
    'lambda-edge-viewer': noLayersInLambda,
    'lambda-edge-origin': noLayersInLambda,
  },
}
