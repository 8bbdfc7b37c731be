import { inEach, type Localized } from '@/lib/shared/locale'
import type { LimitCheck, Verdict } from './check-limits'
import type { LimitField } from './limit-rules'
import { limitSizeText } from './limit-size-text'

interface FieldWords {
  /** As the subject of a sentence. */
  readonly subject: Localized
  /** What to do where the limit is too low; null where nothing but less will do. */
  readonly instead: Localized | null
}

const words: Record<LimitField, FieldWords> = {
  memoryMb: { subject: { ko: '메모리는', en: 'Memory' }, instead: null },
  timeoutSeconds: {
    subject: { ko: '제한 시간은', en: 'The timeout' },
    instead: {
      ko: 'Fargate로 옮기거나 Step Functions로 단계를 나누십시오.',
      en: 'Move the work to Fargate, or split it into steps with Step Functions.',
    },
  },
  ephemeralMb: {
    subject: { ko: '/tmp 임시 스토리지는', en: '/tmp storage' },
    instead: { ko: '더 필요하면 EFS를 쓰십시오.', en: 'Use EFS for more.' },
  },
  layers: {
    subject: { ko: '계층은', en: 'Layers' },
    instead: { ko: '계층을 합치십시오.', en: 'Merge some of them.' },
  },
  unzippedMb: {
    subject: { ko: '압축을 푼 패키지는', en: 'The unzipped package' },
    instead: { ko: '컨테이너 이미지를 쓰십시오.', en: 'Use a container image.' },
  },
  zippedUploadMb: {
    subject: { ko: '직접 올리는 압축 패키지는', en: 'A zipped package that is uploaded directly' },
    instead: { ko: 'S3를 거쳐 올리십시오.', en: 'Upload it through S3.' },
  },
  environmentKb: {
    subject: { ko: '환경 변수는 모두 합쳐', en: 'Environment variables together' },
    instead: {
      ko: '큰 설정은 Parameter Store 같은 곳에 두십시오.',
      en: 'Keep large settings elsewhere, such as in Parameter Store.',
    },
  },
  syncPayloadMb: {
    subject: { ko: '동기식 호출의 페이로드는', en: 'The payload of a synchronous call' },
    instead: {
      ko: '데이터를 S3에 두고 위치를 넘기십시오.',
      en: 'Keep the data in S3 and pass its location.',
    },
  },
  asyncPayloadKb: {
    subject: { ko: '비동기식 호출의 페이로드는', en: 'The payload of an asynchronous call' },
    instead: {
      ko: '데이터를 S3에 두고 위치를 넘기십시오.',
      en: 'Keep the data in S3 and pass its location.',
    },
  },
  containerImageGb: {
    subject: { ko: '컨테이너 이미지는', en: 'A container image' },
    instead: {
      ko: '큰 파일은 이미지에서 빼고 실행할 때 가져오십시오.',
      en: 'Leave large files out of the image and fetch them at run time.',
    },
  },
  concurrency: {
    subject: { ko: '동시 실행은 기본', en: 'Concurrent executions by default' },
    instead: { ko: '할당량 증가를 요청하십시오.', en: 'Request a quota increase.' },
  },
}

const verdicts: Record<Verdict, Localized<(limit: string, value: string) => string>> = {
  within: {
    ko: (limit, value) => `${limit}까지이고 ${value}입니다.`,
    en: (limit, value) => `may be at most ${limit}; this is ${value}.`,
  },
  above: {
    ko: (limit, value) => `${limit}까지인데 ${value}입니다.`,
    en: (limit, value) => `may be at most ${limit}, but this is ${value}.`,
  },
  below: {
    ko: (limit, value) => `${limit}부터인데 ${value}입니다.`,
    en: (limit, value) => `must be at least ${limit}, but this is ${value}.`,
  },
  between_steps: {
    ko: (limit, value) => `${limit} 단위로 정하는데 ${value}입니다.`,
    en: (limit, value) => `goes in steps of ${limit}, but this is ${value}.`,
  },
}

/** A sentence that says how a value stands to its limit and, where it is too much, what to do. */
export function limitMessage({ field, verdict, limit, value }: LimitCheck): Localized {
  const { subject, instead } = words[field]
  return inEach((locale) => {
    const [most, found] = [limitSizeText(field, limit, locale), limitSizeText(field, value, locale)]
    const said = `${subject[locale]} ${verdicts[verdict][locale](most, found)}`
    return verdict === 'above' && instead ? `${said} ${instead[locale]}` : said
  })
}
