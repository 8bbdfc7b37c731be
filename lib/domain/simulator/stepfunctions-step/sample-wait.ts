import { answered, lambdaArn, type SampleMachine } from './sample-machine'

/** A job that is asked about again and again until it is done. */
export const waitSample: SampleMachine = {
  id: 'wait',
  title: { ko: '끝날 때까지 묻고 기다리기', en: 'Ask, wait, ask again' },
  story: {
    ko: '오래 걸리는 작업을 맡기고 30초마다 다 되었는지 묻습니다. 기다리는 동안 도는 코드는 없습니다. 물은 횟수는 MathAdd로 셉니다.',
    en: 'A long job is handed over and asked about every 30 seconds. No code runs while the flow waits. MathAdd counts how often it asked.',
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
  input: { video: 'lesson-1.mp4', everySeconds: 30 },
  answers: {
    StartJob: [answered({ jobId: 'J-12' })],
    GetStatus: [answered('RUNNING'), answered('RUNNING'), answered('DONE')],
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
