import type { MachineSetting } from '@/lib/domain/simulator/stepfunctions-step/machine-setting'
import { answered, failed, lambdaArn, type SampleMachine } from './sample-machine'

type Knobs = Pick<MachineSetting, 'orderTotal' | 'approver' | 'answerHours' | 'timeoutHours'>

const secondsPerHour = 3600

/** An order that a person approves if it is expensive. */
export function approvalSample(knobs: Knobs): SampleMachine {
  return {
    id: 'approval',
    title: { ko: '비싼 주문은 사람이 승인', en: 'A person approves big orders' },
    story: {
      ko: '결제한 금액이 크면 담당자에게 작업 토큰을 보내고 토큰이 돌아올 때까지 멈춥니다. 거절하거나 답이 늦으면 결제를 되돌립니다.',
      en: 'If the amount is large, a task token goes to an approver and the flow pauses until it comes back. If the answer is no, or comes too late, the payment is returned.',
    },
    definition: {
      Comment: 'Orders, with approval of the expensive ones',
      StartAt: 'TakePayment',
      States: {
        TakePayment: {
          Type: 'Task',
          Resource: lambdaArn('take-payment'),
          Parameters: { 'orderId.$': '$.order.id', 'amount.$': '$.order.total' },
          ResultSelector: { 'paymentId.$': '$.id' },
          ResultPath: '$.payment',
          Next: 'IsExpensive',
        },
        IsExpensive: {
          Type: 'Choice',
          Choices: [
            {
              Variable: '$.order.total',
              NumericGreaterThanEquals: 500,
              Next: 'AskApprover',
            },
          ],
          Default: 'RequestDelivery',
        },
        AskApprover: {
          Type: 'Task',
          Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
          Parameters: {
            QueueUrl: 'https://sqs.us-east-1.amazonaws.com/123456789012/approvals',
            MessageBody: { 'order.$': '$.order', 'taskToken.$': '$$.Task.Token' },
          },
          TimeoutSeconds: knobs.timeoutHours * secondsPerHour,
          ResultPath: '$.approval',
          Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.refused', Next: 'ReturnPayment' }],
          Next: 'RequestDelivery',
        },
        RequestDelivery: {
          Type: 'Task',
          Resource: lambdaArn('request-delivery'),
          InputPath: '$.order',
          ResultPath: '$.delivery',
          OutputPath: '$.delivery',
          End: true,
        },
        ReturnPayment: {
          Type: 'Task',
          Resource: lambdaArn('return-payment'),
          InputPath: '$.payment',
          ResultPath: null,
          Next: 'OrderRefused',
        },
        OrderRefused: { Type: 'Fail', Error: 'OrderRefused', CausePath: '$.refused.Cause' },
      },
    },
    input: { order: { id: 'A-1024', item: 'camera', total: knobs.orderTotal } },
    answers: {
      TakePayment: [answered({ id: 'P-77', card: '**** 4242' })],
      AskApprover: [
        knobs.approver === 'refuses'
          ? failed('Refused', 'Mina said no.', knobs.answerHours * secondsPerHour)
          : answered({ by: 'Mina', approved: true }, knobs.answerHours * secondsPerHour),
      ],
      RequestDelivery: [answered({ parcel: 'D-31', day: 'Friday' })],
      ReturnPayment: [answered('returned')],
    },
    labels: {
      TakePayment: { ko: '결제', en: 'Take payment' },
      IsExpensive: { ko: '비싼 주문?', en: 'Is it expensive?' },
      AskApprover: { ko: '승인 요청', en: 'Ask approver' },
      RequestDelivery: { ko: '배송 요청', en: 'Request delivery' },
      ReturnPayment: { ko: '결제 취소', en: 'Return payment' },
      OrderRefused: { ko: '주문 거절', en: 'Order refused' },
    },
  }
}
