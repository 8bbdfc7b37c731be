import { says } from './bare-text'
import type { Teaching } from './teaching'

/** Whether a sentence, read by itself, says what it is about: a service, or a word of the lesson's title. */
export function namesSubject({ title }: Pick<Teaching, 'title'>, sentence: string): boolean {
  if (service.test(sentence)) return true
  return title.split(/[\s·,:()-]+/).some((word) => isTelling(word) && says(sentence, word))
}

/** A sentence that can be read alone: one that does not name its subject is put under the lesson's title. */
export function placed(teaching: Pick<Teaching, 'title'>, sentence: string): string {
  return namesSubject(teaching, sentence) ? sentence : `${teaching.title}: ${sentence}`
}

const service =
  /Lambda|DynamoDB|DAX|PITR|TTL|API Gateway|REST API|HTTP API|WebSocket|CloudFront|Route 53|CNAME|Step Functions|Cognito|S3|EC2|RDS|Aurora|Kinesis|Firehose|EventBridge|SQS|SNS|ElastiCache|MREC|MRSC|GSI|LSI|RCU|WCU|ENI|ECS|EKS|Fargate|ACM|IAM|VPC|cron|GB-|PartiQL|Redshift|AppSync|GetItem|WriteItem|Query|zone apex|DNS|NAT/

const generic =
  /^(?:개요|소개|한도|비교|용도|유형|읽기|쓰기|용량|보안|통합|요금|활용|백업|이점|and|the|with|what|how|an|its|limits?|overview|compared|benefits?|pricing|use|uses|types?)$/i

function isTelling(word: string): boolean {
  return word.length > 1 && !generic.test(word)
}
