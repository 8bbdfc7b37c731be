import type { MachineSetting } from '@/lib/domain/simulator/stepfunctions-step/machine-setting'
import { answered, lambdaArn, type SampleMachine } from './sample-machine'

type Knobs = Pick<MachineSetting, 'everySeconds' | 'jobSeconds' | 'jobFails'>

/** How long the job takes to say how far it is. */
const askingSeconds = 1

/** How often the job is asked until it is done: once more after each wait, and each time the asking takes its second. */
export function timesAsked({ everySeconds, jobSeconds }: Omit<Knobs, 'jobFails'>): number {
  return Math.max(1, Math.ceil((jobSeconds + askingSeconds) / (everySeconds + askingSeconds)))
}

/** A job that is asked about again and again until it is done. */
export function waitSample(knobs: Knobs): SampleMachine {
  return {
    id: 'wait',
    title: { ko: '끝날 때까지 묻고 기다리기', en: 'Ask, wait, ask again' },
    story: {
      ko: '오래 걸리는 작업을 맡기고 정한 간격마다 다 되었는지 묻습니다. 기다리는 동안 도는 코드는 없습니다. 물은 횟수는 MathAdd로 셉니다.',
      en: 'A long job is handed over and asked about again and again. No code runs while the flow waits. MathAdd counts how often it asked.',
    },
    definition: {
      Comment: 'Polling',
      StartAt: 'StartJob',
      States: {
        StartJob: {
          Type: 'Task',
          Resource: lambdaArn('start-job'),
          ResultSelector: { 'id.$': '$.jobId', asked: 0 },
          ResultPath: '$.job',
          Next: 'WaitABit',
        },
        WaitABit: { Type: 'Wait', SecondsPath: '$.everySeconds', Next: 'GetStatus' },
        GetStatus: {
          Type: 'Task',
          Resource: lambdaArn('get-status'),
          InputPath: '$.job.id',
          ResultPath: '$.status',
          Next: 'CountIt',
        },
        CountIt: {
          Type: 'Pass',
          InputPath: '$.job',
          Parameters: { 'id.$': '$.id', 'asked.$': 'States.MathAdd($.asked, 1)' },
          ResultPath: '$.job',
          Next: 'IsItDone',
        },
        IsItDone: {
          Type: 'Choice',
          Choices: [
            { Variable: '$.status', StringEquals: 'DONE', Next: 'JobDone' },
            { Variable: '$.status', StringEquals: 'FAILED', Next: 'JobFailed' },
          ],
          Default: 'WaitABit',
        },
        JobDone: { Type: 'Succeed', OutputPath: '$.job' },
        JobFailed: { Type: 'Fail', Error: 'JobFailed', Cause: 'The job did not succeed.' },
      },
    },
    input: { video: 'lesson-1.mp4', everySeconds: knobs.everySeconds },
    answers: {
      StartJob: [answered({ jobId: 'J-12' })],
      GetStatus: [
        ...Array.from({ length: timesAsked(knobs) - 1 }, () => answered('RUNNING', askingSeconds)),
        answered(knobs.jobFails ? 'FAILED' : 'DONE', askingSeconds),
      ],
    },
    labels: {
      StartJob: { ko: '작업 시작', en: 'Start job' },
      WaitABit: { ko: '기다리기', en: 'Wait a bit' },
      GetStatus: { ko: '상태 묻기', en: 'Get status' },
      CountIt: { ko: '횟수 세기', en: 'Count it' },
      IsItDone: { ko: '다 되었나?', en: 'Is it done?' },
      JobDone: { ko: '작업 끝', en: 'Job done' },
      JobFailed: { ko: '작업 실패', en: 'Job failed' },
    },
  }
}
