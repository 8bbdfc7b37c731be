import type { MachineSetting } from '@/lib/domain/simulator/stepfunctions-step/machine-setting'
import { answered, lambdaArn, type SampleMachine } from './sample-machine'

type Knobs = Pick<MachineSetting, 'paymentSeconds' | 'stockSeconds' | 'paid' | 'stockLeft'>

/** Two checks at once, whose answers are joined. */
export function parallelSample(knobs: Knobs): SampleMachine {
  return {
    id: 'parallel',
    title: { ko: '결제와 재고를 함께 확인', en: 'Payment and stock at once' },
    story: {
      ko: '두 갈래가 같은 입력을 받아 함께 돌고, 느린 쪽이 끝나야 다음으로 갑니다. 결과 배열에 ResultSelector로 이름을 붙여 입력에 더합니다.',
      en: 'Two branches get the same input and run side by side; the slower one decides when to go on. ResultSelector names the results before they join the input.',
    },
    definition: {
      Comment: 'Two checks at once',
      StartAt: 'CheckBoth',
      States: {
        CheckBoth: {
          Type: 'Parallel',
          Branches: [
            {
              StartAt: 'CheckPayment',
              States: {
                CheckPayment: {
                  Type: 'Task',
                  Resource: lambdaArn('check-payment'),
                  InputPath: '$.payment',
                  End: true,
                },
              },
            },
            {
              StartAt: 'CheckStock',
              States: {
                CheckStock: {
                  Type: 'Task',
                  Resource: 'arn:aws:states:::dynamodb:getItem',
                  Parameters: { TableName: 'Stock', Key: { product: { 'S.$': '$.product' } } },
                  ResultSelector: { 'left.$': 'States.StringToJson($.Item.left.N)' },
                  End: true,
                },
              },
            },
          ],
          ResultSelector: { 'paid.$': '$[0].ok', 'left.$': '$[1].left' },
          ResultPath: '$.checks',
          Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.problem', Next: 'OrderStopped' }],
          Next: 'BothGood',
        },
        BothGood: {
          Type: 'Choice',
          Choices: [
            {
              And: [
                { Variable: '$.checks.paid', BooleanEquals: true },
                { Variable: '$.checks.left', NumericGreaterThanEquals: 1 },
              ],
              Next: 'Ship',
            },
          ],
          Default: 'OrderStopped',
        },
        Ship: { Type: 'Task', Resource: lambdaArn('ship'), ResultPath: '$.shipped', End: true },
        OrderStopped: { Type: 'Fail', Error: 'OrderStopped', Cause: 'A check did not pass.' },
      },
    },
    input: { product: 'lamp', payment: { id: 'P-5', amount: 80 } },
    answers: {
      CheckPayment: [answered({ ok: knobs.paid }, knobs.paymentSeconds)],
      CheckStock: [
        answered(
          { Item: { product: { S: 'lamp' }, left: { N: String(knobs.stockLeft) } } },
          knobs.stockSeconds,
        ),
      ],
      Ship: [answered(true)],
    },
    labels: {
      CheckBoth: { ko: '함께 확인', en: 'Check both' },
      CheckPayment: { ko: '결제 확인', en: 'Check payment' },
      CheckStock: { ko: '재고 확인', en: 'Check stock' },
      BothGood: { ko: '둘 다 좋음?', en: 'Are both good?' },
      Ship: { ko: '배송', en: 'Ship' },
      OrderStopped: { ko: '주문 중지', en: 'Order stopped' },
    },
  }
}
