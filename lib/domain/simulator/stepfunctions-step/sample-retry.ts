import { answered, failed, lambdaArn, type SampleMachine } from './sample-machine'

/** A task that fails twice for reasons that pass, and is tried again. */
export const retrySample: SampleMachine = {
  id: 'retry',
  title: { ko: '재시도와 오류 처리', en: 'Retry and Catch' },
  story: {
    ko: '카드사가 두 번 바쁘다고 답한 뒤 결제됩니다. 기다리는 시간이 매번 늘어나는 것을 살펴보고, CardDeclined 오류를 넣어 보십시오.',
    en: 'The card company is busy twice before the charge goes through. Watch the waits grow, then make it answer CardDeclined.',
  },
  definition: {
    Comment: 'A charge that is tried again',
    StartAt: 'ChargeCard',
    States: {
      ChargeCard: {
        Type: 'Task',
        Resource: lambdaArn('charge-card'),
        TimeoutSeconds: 10,
        ResultPath: '$.charge',
        Retry: [
          {
            ErrorEquals: ['CardCompanyBusy', 'States.Timeout'],
            IntervalSeconds: 2,
            BackoffRate: 2,
            MaxAttempts: 3,
            MaxDelaySeconds: 6,
          },
          {
            ErrorEquals: ['Lambda.TooManyRequestsException'],
            IntervalSeconds: 1,
            MaxAttempts: 5,
            JitterStrategy: 'FULL',
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
      failed('CardCompanyBusy', 'Try again later.', 3),
      failed('CardCompanyBusy', 'Try again later.', 3),
      answered({ id: 'C-9' }, 2),
    ],
    SendReceipt: [answered({ MessageId: 'm-1' })],
    TellSupport: [answered({ MessageId: 'm-2' })],
  },
  labels: {
    ChargeCard: { ko: '카드 결제', en: 'Charge card' },
    SendReceipt: { ko: '영수증 보내기', en: 'Send receipt' },
    AskAnotherCard: { ko: '다른 카드 요청', en: 'Ask another card' },
    TellSupport: { ko: '상담실에 알림', en: 'Tell support' },
    ChargeFailed: { ko: '결제 실패', en: 'Charge failed' },
  },
}
