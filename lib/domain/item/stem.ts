import { says } from './sentence'
import type { Teaching } from './teaching'

/**
 * A sentence that can be read alone: one that names no service or product is put under the
 * lesson's title.
 */
export function placed({ title }: { readonly title: string }, sentence: string): string {
  return namesSubject(sentence) || says(sentence, title) ? sentence : `${title}: ${sentence}`
}

const subject =
  /Lambda|DynamoDB|DAX|PITR|TTL|API Gateway|REST API|HTTP API|WebSocket|CloudFront|Route 53|CNAME|Step Functions|Cognito|S3|EC2|RDS|Aurora|Kinesis|Firehose|EventBridge|SQS|SNS|ElastiCache|MREC|MRSC|GSI|LSI|RCU|WCU|ENI|ECS|EKS|Fargate|ACM|IAM|VPC|cron|GB-|PartiQL|Redshift|AppSync|GetItem|Query|zone apex|DNS|NAT/

function namesSubject(sentence: string): boolean {
  return subject.test(sentence)
}

/** The title of a section of the lesson, or of the lesson itself. */
export function headingOf({ sections, title }: Teaching, anchor: string): string {
  return sections.get(anchor) ?? title
}
