import type { Setting } from '@/lib/domain/simulator/field'

/** What the page asks about a state machine: which one, what happens to it, and what a month of it costs. */
export interface MachineSetting {
  readonly situation: string
  readonly failures: number
  /** The error that the card company answers with. */
  readonly error: string
  readonly intervalSeconds: number
  readonly backoffRate: number
  readonly maxAttempts: number
  /** 0 for no bound. */
  readonly maxDelaySeconds: number
  readonly jitter: boolean
  readonly orderTotal: number
  /** `approves` or `refuses`. */
  readonly approver: string
  readonly answerHours: number
  readonly timeoutHours: number
  readonly fileKey: string
  readonly fileSize: number
  readonly sizeLimit: number
  readonly products: number
  readonly packSeconds: number
  /** 0 for all at once. */
  readonly maxConcurrency: number
  /** Which product is not on its shelf, counted from 1; 0 for none. */
  readonly missingProduct: number
  readonly paymentSeconds: number
  readonly stockSeconds: number
  readonly paid: boolean
  readonly stockLeft: number
  readonly everySeconds: number
  readonly jobSeconds: number
  readonly jobFails: boolean
  readonly definition: string
  readonly input: string
  readonly answers: string
  readonly region: string
  readonly runsPerMonth: number
}

/** The machines to choose from; `own` is what somebody writes. */
export const situations = ['retry', 'approval', 'choice', 'map', 'parallel', 'wait', 'own'] as const

/** Where everybody starts. */
export const startSetting: MachineSetting = {
  situation: 'retry',
  failures: 2,
  error: 'CardCompanyBusy',
  intervalSeconds: 2,
  backoffRate: 2,
  maxAttempts: 3,
  maxDelaySeconds: 6,
  jitter: false,
  orderTotal: 720,
  approver: 'approves',
  answerHours: 5,
  timeoutHours: 24,
  fileKey: 'photos/cat.jpg',
  fileSize: 40,
  sizeLimit: 100,
  products: 5,
  packSeconds: 20,
  maxConcurrency: 2,
  missingProduct: 0,
  paymentSeconds: 4,
  stockSeconds: 1,
  paid: true,
  stockLeft: 3,
  everySeconds: 60,
  jobSeconds: 150,
  jobFails: false,
  definition: `{
  "StartAt": "Greet",
  "States": {
    "Greet": {
      "Type": "Pass",
      "Parameters": { "text.$": "States.Format('Hello, {}!', $.name)" },
      "End": true
    }
  }
}`,
  input: '{ "name": "Mina" }',
  answers: '{}',
  region: 'us-east-1',
  runsPerMonth: 10_000,
}

/** A setting of this simulator, as its fields let it through. */
export function machineSettingOf(setting: Setting): MachineSetting {
  const number = (field: keyof MachineSetting) => Number(setting[field])
  const text = (field: keyof MachineSetting) => String(setting[field])
  return {
    situation: text('situation'),
    failures: number('failures'),
    error: text('error'),
    intervalSeconds: number('intervalSeconds'),
    backoffRate: number('backoffRate'),
    maxAttempts: number('maxAttempts'),
    maxDelaySeconds: number('maxDelaySeconds'),
    jitter: setting.jitter === true,
    orderTotal: number('orderTotal'),
    approver: text('approver'),
    answerHours: number('answerHours'),
    timeoutHours: number('timeoutHours'),
    fileKey: text('fileKey'),
    fileSize: number('fileSize'),
    sizeLimit: number('sizeLimit'),
    products: number('products'),
    packSeconds: number('packSeconds'),
    maxConcurrency: number('maxConcurrency'),
    missingProduct: number('missingProduct'),
    paymentSeconds: number('paymentSeconds'),
    stockSeconds: number('stockSeconds'),
    paid: setting.paid === true,
    stockLeft: number('stockLeft'),
    everySeconds: number('everySeconds'),
    jobSeconds: number('jobSeconds'),
    jobFails: setting.jobFails === true,
    definition: text('definition'),
    input: text('input'),
    answers: text('answers'),
    region: text('region'),
    runsPerMonth: number('runsPerMonth'),
  }
}
