import type { MachineSetting } from '@/lib/domain/simulator/stepfunctions-step/machine-setting'
import { answered, lambdaArn, type SampleMachine } from './sample-machine'

type Knobs = Pick<MachineSetting, 'fileKey' | 'fileSize' | 'sizeLimit'>

/** Uploads that go different ways by what they are. */
export function choiceSample(knobs: Knobs): SampleMachine {
  return {
    id: 'choice',
    title: { ko: '올라온 파일에 따라 갈라지기', en: 'Uploads go different ways' },
    story: {
      ko: '파일 이름과 크기를 보고 갈 길을 고릅니다. 규칙은 위에서부터 살피며 처음 맞는 것을 따릅니다.',
      en: 'Name and size of a file decide where it goes. Rules are looked at from the top, and the first that holds wins.',
    },
    definition: {
      Comment: 'What becomes of an upload',
      StartAt: 'WhatIsIt',
      States: {
        WhatIsIt: {
          Type: 'Choice',
          InputPath: '$.upload',
          Choices: [
            {
              And: [
                { Variable: '$.size', IsNumeric: true },
                { Variable: '$.size', NumericGreaterThanPath: '$.limit' },
              ],
              Next: 'TooLarge',
            },
            {
              Or: [
                { Variable: '$.key', StringMatches: 'photos/*.jpg' },
                { Variable: '$.key', StringMatches: 'photos/*.png' },
              ],
              Next: 'MakeThumbnail',
            },
            { Variable: '$.key', StringMatches: '*.csv', Next: 'ImportRows' },
          ],
          Default: 'KeepAsIs',
        },
        MakeThumbnail: {
          Type: 'Task',
          Resource: lambdaArn('make-thumbnail'),
          Parameters: {
            'source.$': '$.key',
            'target.$':
              "States.Format('thumbnails/{}', States.ArrayGetItem(States.StringSplit($.key, '/'), 1))",
          },
          End: true,
        },
        ImportRows: { Type: 'Task', Resource: lambdaArn('import-rows'), End: true },
        KeepAsIs: { Type: 'Succeed' },
        TooLarge: { Type: 'Fail', Error: 'TooLarge', Cause: 'The file is larger than allowed.' },
      },
    },
    input: { upload: { key: knobs.fileKey, size: knobs.fileSize, limit: knobs.sizeLimit } },
    answers: {
      MakeThumbnail: [answered({ width: 200, height: 150 })],
      ImportRows: [answered({ rows: 1200 }, 20)],
    },
    labels: {
      WhatIsIt: { ko: '어떤 파일?', en: 'What is it?' },
      MakeThumbnail: { ko: '썸네일 만들기', en: 'Make thumbnail' },
      ImportRows: { ko: '행 가져오기', en: 'Import rows' },
      KeepAsIs: { ko: '그대로 두기', en: 'Keep as is' },
      TooLarge: { ko: '너무 큼', en: 'Too large' },
    },
  }
}
