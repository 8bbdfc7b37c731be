import type { MachineSetting } from '@/lib/domain/simulator/stepfunctions-step/machine-setting'
import type { TaskAnswer } from '@/lib/domain/simulator/stepfunctions-step/run/run'
import { answered, failed, lambdaArn, type SampleMachine } from './sample-machine'

type Knobs = Pick<
  MachineSetting,
  | 'failures'
  | 'error'
  | 'intervalSeconds'
  | 'backoffRate'
  | 'maxAttempts'
  | 'maxDelaySeconds'
  | 'jitter'
>

/** What the card company may answer with instead of a charge. */
export const cardErrors = ['CardCompanyBusy', 'States.Timeout', 'CardDeclined'] as const

/** A task that fails for reasons that pass, and is tried again. */
export function retrySample(knobs: Knobs): SampleMachine {
  return {
    id: 'retry',
    title: { ko: '카드 결제를 다시 시도하기', en: 'A charge that is tried again' },
    story: {
      ko: '카드사가 몇 번 바쁘다고 답한 뒤 결제됩니다. 다시 시도하기 전에 기다리는 시간이 어떻게 늘어나는지 살펴봅니다.',
      en: 'The card company is busy a few times before the charge goes through. Watch how the waits grow before each further try.',
    },
    definition: {
      Comment: 'A charge that is tried again',
      StartAt: 'ChargeCard',
      States: {
        ChargeCard: {
          Type: 'Task',
          Resource: lambdaArn('charge-card'),
          TimeoutSeconds: taskTimeoutSeconds,
          ResultPath: '$.charge',
          Retry: [
            {
              ErrorEquals: ['CardCompanyBusy', 'States.Timeout'],
              IntervalSeconds: knobs.intervalSeconds,
              BackoffRate: knobs.backoffRate,
              MaxAttempts: knobs.maxAttempts,
              ...(knobs.maxDelaySeconds === 0 ? {} : { MaxDelaySeconds: knobs.maxDelaySeconds }),
              ...(knobs.jitter ? { JitterStrategy: 'FULL' } : {}),
            },
          ],
          Catch: [
            { ErrorEquals: ['CardDeclined'], ResultPath: '$.problem', Next: 'AskAnotherCard' },
            { ErrorEquals: ['States.ALL'], ResultPath: '$.problem', Next: 'TellSupport' },
          ],
          Next: 'SendReceipt',
        },
        SendReceipt: {
          Type: 'Task',
          Resource: 'arn:aws:states:::sns:publish',
          Parameters: {
            TopicArn: 'arn:aws:sns:us-east-1:123456789012:receipts',
            'Message.$': "States.Format('{} paid {}.', $.customer, $.amount)",
          },
          ResultPath: null,
          End: true,
        },
        AskAnotherCard: { Type: 'Pass', Result: { ask: 'another card' }, End: true },
        TellSupport: {
          Type: 'Task',
          Resource: 'arn:aws:states:::sqs:sendMessage',
          Parameters: {
            QueueUrl: 'https://sqs.us-east-1.amazonaws.com/123456789012/support',
            'MessageBody.$': '$.problem',
          },
          Next: 'ChargeFailed',
        },
        ChargeFailed: { Type: 'Fail', Error: 'ChargeFailed', Cause: 'Support has been told.' },
      },
    },
    input: { customer: 'Jihun', amount: 35 },
    answers: {
      ChargeCard: [
        ...Array.from({ length: knobs.failures }, () => failure(knobs.error)),
        answered({ id: 'C-9' }, 2),
      ],
      SendReceipt: [answered({ MessageId: 'm-1' })],
      TellSupport: [answered({ MessageId: 'm-2' })],
    },
    labels: {
      ChargeCard: { ko: '카드 결제', en: 'Charge card' },
      SendReceipt: { ko: '영수증 보내기', en: 'Send receipt' },
      AskAnotherCard: { ko: '다른 카드 요청', en: 'Ask for another card' },
      TellSupport: { ko: '상담실에 알림', en: 'Tell support' },
      ChargeFailed: { ko: '결제 실패', en: 'Charge failed' },
    },
  }
}

const taskTimeoutSeconds = 10

/** A task that gives no answer in time is no error of its own: Step Functions stops waiting. */
function failure(error: string): TaskAnswer {
  return error === 'States.Timeout'
    ? answered({ id: 'C-9' }, taskTimeoutSeconds + 1)
    : failed(error, causes[error] ?? '', 3)
}

const causes: Readonly<Record<string, string>> = {
  CardCompanyBusy: 'Try again later.',
  CardDeclined: 'The bank said no.',
}
