import type { MachineSetting } from '@/lib/domain/simulator/stepfunctions-step/machine-setting'
import { answered, failed, lambdaArn, type SampleMachine } from './sample-machine'

type Knobs = Pick<MachineSetting, 'products' | 'packSeconds' | 'maxConcurrency' | 'missingProduct'>

/** What an order may hold, one after the other. */
export const productNames = [
  'mug',
  'lamp',
  'chair',
  'desk',
  'clock',
  'shelf',
  'plant',
  'rug',
] as const

/** Each product of an order is packed, so many at a time. */
export function mapSample(knobs: Knobs): SampleMachine {
  return {
    id: 'map',
    title: { ko: '상품마다 포장하기', en: 'Pack every product' },
    story: {
      ko: '주문에 담긴 상품마다 같은 일을 하되 한 번에 몇 개까지만 합니다. 한 상품이라도 실패하면 Map 전체가 실패합니다.',
      en: 'The same work for each product of an order, so many at a time. If one product fails, the whole Map fails.',
    },
    definition: {
      Comment: 'Packing',
      StartAt: 'PackAll',
      States: {
        PackAll: {
          Type: 'Map',
          ItemsPath: '$.order.products',
          ItemSelector: {
            'number.$': '$$.Map.Item.Index',
            'product.$': '$$.Map.Item.Value',
            'orderId.$': '$.order.id',
          },
          MaxConcurrency: knobs.maxConcurrency,
          ItemProcessor: {
            ProcessorConfig: { Mode: 'INLINE' },
            StartAt: 'TakeFromShelf',
            States: {
              TakeFromShelf: {
                Type: 'Task',
                Resource: lambdaArn('take-from-shelf'),
                ResultPath: '$.shelf',
                Next: 'PutInBox',
              },
              PutInBox: {
                Type: 'Pass',
                Parameters: {
                  'box.$': "States.Format('{} #{}', $.orderId, States.MathAdd($.number, 1))",
                  'holds.$': '$.product.name',
                },
                End: true,
              },
            },
          },
          ResultPath: '$.boxes',
          Next: 'CountBoxes',
        },
        CountBoxes: {
          Type: 'Pass',
          Parameters: { 'orderId.$': '$.order.id', 'boxes.$': 'States.ArrayLength($.boxes)' },
          End: true,
        },
      },
    },
    input: {
      order: {
        id: 'B-7',
        products: productNames.slice(0, knobs.products).map((name) => ({ name })),
      },
    },
    answers: {
      TakeFromShelf: productNames
        .slice(0, knobs.products)
        .map((name, index) =>
          index + 1 === knobs.missingProduct
            ? failed('NotOnShelf', `There is no ${name}.`, knobs.packSeconds)
            : answered(`shelf ${index + 1}`, knobs.packSeconds),
        ),
    },
    labels: {
      PackAll: { ko: '모두 포장', en: 'Pack all' },
      TakeFromShelf: { ko: '선반에서 꺼내기', en: 'Take from shelf' },
      PutInBox: { ko: '상자에 담기', en: 'Put in box' },
      CountBoxes: { ko: '상자 세기', en: 'Count boxes' },
    },
  }
}
