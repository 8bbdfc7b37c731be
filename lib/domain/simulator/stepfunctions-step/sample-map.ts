import { answered, lambdaArn, type SampleMachine } from './sample-machine'

/** Each product of an order is packed, two at a time. */
export const mapSample: SampleMachine = {
  id: 'map',
  title: { ko: '상품마다 포장하기', en: 'Pack every product' },
  story: {
    ko: '주문에 담긴 상품마다 같은 일을 하되 한 번에 둘까지만 합니다. 한 상품에 오류를 넣으면 Map 전체가 실패합니다.',
    en: 'The same work for each product of an order, two at a time. Make one product fail and the whole Map fails.',
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
        MaxConcurrency: 2,
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
                'box.$': "States.Format('{}-{}', $.orderId, $.number)",
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
      products: [
        { name: 'mug', amount: 2 },
        { name: 'lamp', amount: 1 },
        { name: 'chair', amount: 4 },
      ],
    },
  },
  answers: {
    TakeFromShelf: [answered('A3', 20), answered('C1', 50), answered('F9', 30)],
  },
  labels: {
    PackAll: { ko: '모두 포장', en: 'Pack all' },
    TakeFromShelf: { ko: '선반에서 꺼내기', en: 'Take from shelf' },
    PutInBox: { ko: '상자에 담기', en: 'Put in box' },
    CountBoxes: { ko: '상자 세기', en: 'Count boxes' },
  },
}
