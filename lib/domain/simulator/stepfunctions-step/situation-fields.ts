import { choiceField, numberField, switchField, textField } from '@/lib/domain/simulator/field'

const inSituation = (situation: string) =>
  ({ group: 'happens', when: { field: 'situation', is: [situation] } }) as const
const approval = inSituation('approval')
const choice = inSituation('choice')
const parallel = inSituation('parallel')
const wait = inSituation('wait')

const seconds = { ko: '초', en: 's' } as const
const hours = { ko: '시간', en: 'hours' } as const

export const approvalFields = {
  orderTotal: numberField({
    label: { ko: '주문 금액', en: 'Total of the order' },
    unit: { ko: '달러', en: 'USD' },
    min: 10,
    max: 2000,
    step: 10,
    samples: [300, 490, 500, 720, 1500],
    ...approval,
  }),
  approver: choiceField({
    label: { ko: '담당자의 답', en: 'The approver says' },
    options: [
      { value: 'approves', name: { ko: '승인', en: 'yes' } },
      { value: 'refuses', name: { ko: '거절', en: 'no' } },
    ],
    ...approval,
  }),
  answerHours: numberField({
    label: { ko: '답이 올 때까지', en: 'The answer comes after' },
    unit: hours,
    min: 1,
    max: 72,
    samples: [2, 5, 12, 30],
    ...approval,
  }),
  timeoutHours: numberField({
    label: { ko: '기다리는 한도(TimeoutSeconds)', en: 'Longest wait (TimeoutSeconds)' },
    unit: hours,
    min: 1,
    max: 72,
    samples: [4, 8, 24, 48],
    ...approval,
  }),
}

export const choiceFields = {
  fileKey: textField({
    label: { ko: '파일 이름(key)', en: 'Name of the file (key)' },
    longest: 80,
    samples: ['photos/cat.jpg', 'photos/cat.png', 'photos/cat.gif', 'orders.csv', 'notes.txt'],
    ...choice,
  }),
  fileSize: numberField({
    label: { ko: '파일 크기(size)', en: 'Size of the file (size)' },
    unit: { ko: 'MB', en: 'MB' },
    min: 1,
    max: 200,
    samples: [5, 40, 100, 150],
    ...choice,
  }),
  sizeLimit: numberField({
    label: { ko: '허용하는 크기(limit)', en: 'Largest size allowed (limit)' },
    unit: { ko: 'MB', en: 'MB' },
    min: 1,
    max: 200,
    samples: [50, 100],
    ...choice,
  }),
}

export const parallelFields = {
  paymentSeconds: numberField({
    label: { ko: '결제 확인에 걸리는 시간', en: 'Time to check the payment' },
    unit: seconds,
    min: 1,
    max: 60,
    samples: [2, 4, 9],
    ...parallel,
  }),
  stockSeconds: numberField({
    label: { ko: '재고 확인에 걸리는 시간', en: 'Time to check the stock' },
    unit: seconds,
    min: 1,
    max: 60,
    samples: [1, 3, 12],
    ...parallel,
  }),
  paid: switchField({ label: { ko: '결제가 됨', en: 'The payment is good' }, ...parallel }),
  stockLeft: numberField({
    label: { ko: '남은 재고', en: 'Left in stock' },
    unit: { ko: '개', en: '' },
    min: 0,
    max: 10,
    samples: [0, 1, 3],
    ...parallel,
  }),
}

export const waitFields = {
  everySeconds: numberField({
    label: { ko: '묻는 간격', en: 'Asked every' },
    unit: seconds,
    min: 60,
    max: 600,
    step: 30,
    samples: [60, 90, 120, 300],
    ...wait,
  }),
  jobSeconds: numberField({
    label: { ko: '작업에 걸리는 시간', en: 'The job takes' },
    unit: seconds,
    min: 60,
    max: 600,
    step: 30,
    samples: [90, 150, 210, 420, 600],
    ...wait,
  }),
  jobFails: switchField({ label: { ko: '작업이 실패로 끝남', en: 'The job fails' }, ...wait }),
}
