import { describe, expect, it } from 'vitest'
import { durationText } from '@/lib/domain/simulator/duration-text'
import { buildMachine, buildRun, fails, gives, runsOf } from './asl.fixture'
import { branchText } from './branch-text'
import type { Json } from './json/json'
import { stateIn } from './language/state-in'
import { momentText } from './moment-text'
import type { Moment, TaskAnswer } from './run/run'
import { exactSecondsText } from './seconds-text'
import { stageRows } from './stage-rows'
import { suggestedErrors } from './suggested-errors'

const task = { Type: 'Task', Resource: 'arn:aws:states:::sns:publish' }

function momentsOf(
  raw: Json,
  answers: Readonly<Record<string, readonly TaskAnswer[]>> = {},
  input: Json = {},
): readonly Moment[] {
  return runsOf(buildRun(raw, { answers, input })).flatMap(({ moment }) =>
    moment === null ? [] : [moment],
  )
}

const says = (raw: Json, moments: readonly Moment[], locale: 'ko' | 'en') => {
  const { setup } = buildRun(raw)
  const labels = { Tell: { ko: '알림', en: 'tell them' } }
  return moments.map((moment) => momentText(moment, { setup, labels }, locale))
}

const guarded = {
  StartAt: 'Pay',
  States: {
    Pay: {
      ...task,
      Retry: [{ ErrorEquals: ['Busy'], MaxAttempts: 1 }],
      Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.problem', Next: 'Tell' }],
      End: true,
    },
    Tell: { Type: 'Fail', Error: 'Stopped', Cause: 'It was busy' },
  },
}

describe('momentText', () => {
  it('tells a retry, a catch and a failure with its cause', () => {
    const moments = momentsOf(guarded, { Pay: [fails('Busy')] })
    expect(says(guarded, moments, 'en')).toEqual([
      'Error Busy. Cause: “Busy!” It is tried again after 1 second (retry\u00a01 of\u00a01).',
      'Error Busy. Cause: “Busy!” Catch takes it. Next: tell them',
      'Error Stopped. Cause: “It was busy”. The execution fails.',
    ])
    expect(says(guarded, moments, 'ko')).toEqual([
      'Busy 오류입니다. 원인: “Busy!” 1초 뒤에 다시 시도합니다(재시도\u00a01/1).',
      'Busy 오류입니다. 원인: “Busy!” Catch로 받습니다. 다음: 알림',
      'Stopped 오류입니다. 원인: “It was busy”. 실행이 실패합니다.',
    ])
  })

  it('tells branches and items, choices, waits and the end', () => {
    const raw: Json = {
      StartAt: 'Each',
      States: {
        Each: {
          Type: 'Map',
          MaxConcurrency: 1,
          ItemProcessor: {
            StartAt: 'Both',
            States: {
              Both: {
                Type: 'Parallel',
                Branches: [
                  { StartAt: 'One', States: { One: { ...task, End: true } } },
                  { StartAt: 'Two', States: { Two: { Type: 'Pass', End: true } } },
                ],
                End: true,
              },
            },
          },
          Next: 'Rest',
        },
        Rest: { Type: 'Wait', Seconds: 90, Next: 'Which' },
        Which: {
          Type: 'Choice',
          Choices: [{ Variable: '$[0]', IsPresent: false, Next: 'Done' }],
          Default: 'Done',
        },
        Done: { Type: 'Succeed' },
      },
    }
    const moments = momentsOf(raw, { One: [gives(1, 2)] }, [1, 2])
    expect(says(raw, moments, 'ko')).toEqual([
      '항목 2개를 한 번에 1개까지 처리합니다.',
      '갈래 2개를 함께 시작합니다.',
      '작업이 2초 만에 끝났습니다. 이 갈래가 끝납니다.',
      '데이터를 넘깁니다. 이 갈래가 끝납니다.',
      '갈래가 모두 끝났습니다. 이 항목이 끝납니다.',
      '갈래 2개를 함께 시작합니다.',
      '작업이 2초 만에 끝났습니다. 이 갈래가 끝납니다.',
      '데이터를 넘깁니다. 이 갈래가 끝납니다.',
      '갈래가 모두 끝났습니다. 이 항목이 끝납니다.',
      '항목을 모두 마쳤습니다. 다음: Rest',
      '1분 30초 기다렸습니다. 다음: Which',
      '맞는 규칙이 없어 Default를 따릅니다. 다음: Done',
      '성공으로 끝납니다. 실행이 끝납니다.',
    ])
    const machine = buildMachine(raw)
    expect(moments.slice(0, 4).map(({ branch }) => branchText(branch, machine, 'en'))).toEqual([
      '',
      'item 1',
      'item 1 · branch 1',
      'item 1 · branch 2',
    ])
  })
})

describe('durationText', () => {
  it.each([
    [0, '0초', '0 seconds'],
    [1, '1초', '1 second'],
    [59.5, '59.5초', '59.5 seconds'],
    [60, '1분', '1 minute'],
    [3661, '1시간 1분 1초', '1 hour 1 minute 1 second'],
    [172_800, '2일', '2 days'],
  ])('%d', (seconds, ko, en) => {
    expect(durationText(seconds, 'ko')).toBe(ko)
    expect(durationText(seconds, 'en')).toBe(en)
  })

  it('tells the exact seconds too where they are many', () => {
    expect(exactSecondsText(18_002, 'ko')).toBe('18,002초(5시간 2초)')
    expect(exactSecondsText(15, 'ko')).toBe('15초')
  })
})

describe('stageRows', () => {
  const machine = buildMachine(guarded)

  it('has each field as it is written, and of a catcher its own ResultPath', () => {
    const [, caught] = momentsOf(guarded, { Pay: [fails('Busy')] }, { id: 7 })
    const pay = stateIn(machine, 'Pay')
    expect(caught && pay && stageRows(caught, pay)).toEqual([
      { name: 'input', written: undefined, value: { id: 7 }, isSame: false },
      { name: 'InputPath', written: undefined, value: { id: 7 }, isSame: true },
      {
        name: 'error',
        written: undefined,
        value: { Error: 'Busy', Cause: 'Busy!' },
        isSame: false,
      },
      {
        name: 'ResultPath',
        written: '$.problem',
        value: { id: 7, problem: { Error: 'Busy', Cause: 'Busy!' } },
        isSame: false,
      },
    ])
  })
})

describe('suggestedErrors', () => {
  it('begins with what the rules of the task name', () => {
    const pay = stateIn(buildMachine(guarded), 'Pay')
    expect(pay && suggestedErrors(pay)).toEqual([
      'Busy',
      'States.Timeout',
      'Lambda.TooManyRequestsException',
      'SomethingElse',
    ])
  })
})
