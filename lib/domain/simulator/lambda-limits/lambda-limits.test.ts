import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import type { Book } from '@/lib/domain/simulator/book'
import type { Setting } from '@/lib/domain/simulator/field'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { lambdaLimits } from './lambda-limits'

let book: Book

beforeAll(async () => {
  book = simulatorView(lambdaLimits, await readBook(projectRoot)).book
})

function run(preset: string, given: Setting = {}) {
  const found = lambdaLimits.presets.find(({ id }) => id === preset)
  return lambdaLimits.run({ ...found?.setting, ...given }, book)
}

const results = (preset: string, given: Setting = {}) =>
  Object.fromEntries(run(preset, given).results.map(({ id, value }) => [id, value.ko]))

describe('lambdaLimits', () => {
  it.each([
    ['video', '1가지가 한도를 벗어남', '제한 시간', '/tmp 임시 스토리지 100%'],
    ['thumbnails', '모두 한도 안', '없음', '직접 올리는 압축 패키지 36%'],
    ['model', '2가지가 한도를 벗어남', '압축을 푼 패키지, 직접 올리는 압축 패키지', '계층 60%'],
    ['sale', '1가지가 한도를 벗어남', '동시 실행', '환경 변수 25%'],
    ['report', '1가지가 한도를 벗어남', '동기식 페이로드', '환경 변수 100%'],
  ])('checks the preset %s', (preset, verdict, crossed, tightest) => {
    expect(results(preset)).toMatchObject({ verdict, crossed, tightest })
  })

  it('checks of package and payload what their kind has', () => {
    const fields = (given: Setting) => run('model', given).lines.map(({ says }) => says.en)
    expect(fields({ packaging: 'zip-s3' })).not.toContain('Zipped package, uploaded directly')
    expect(fields({ packaging: 'zip-s3' })).toContain('Unzipped package')
    expect(fields({ packaging: 'image' })).not.toContain('Layers')
    expect(fields({ packaging: 'image' })).toContain('Container image')
    expect(fields({ invocation: 'async' })).not.toContain('Synchronous payload')
  })

  it('counts concurrency in whole environments and shows how', () => {
    const { lines } = run('sale', { requestsPerSecond: 101, durationMs: 250 })
    const found = lines.find(({ says }) => says.en === 'Concurrent executions needed')
    expect(found).toMatchObject({
      from: { ko: '초당 101건 × 250ms ÷ 1,000 (올림)' },
      to: { ko: '26개' },
    })
    expect(results('sale').concurrency).toBe('1,200개')
  })

  it('warns of each crossed limit with its fact, and of a run that its own timeout cuts off', () => {
    const warnings = (preset: string, given: Setting = {}) =>
      run(preset, given).notices.flatMap(({ kind, because }) =>
        kind === 'warning' ? [because] : [],
      )
    expect(warnings('model')).toEqual([
      [{ fact: 'limit-unzipped' }],
      [{ fact: 'limit-zip-compressed' }],
    ])
    expect(warnings('thumbnails')).toEqual([])
    expect(warnings('thumbnails', { timeoutSeconds: 1 })).toEqual([[{ fact: 'limit-timeout' }]])
    const [notice] = run('thumbnails', { timeoutSeconds: 1 }).notices
    expect(notice?.says).toEqual({
      ko: '한 번에 2초 걸리는 일이 제한 시간 1초에서 끊깁니다. 제한 시간은 따로 정하지 않으면 3초입니다.',
      en: 'A run of 2 seconds is cut off by its timeout of 1 second. A timeout that is not set is 3 seconds.',
    })
  })

  it('says at most two traps, those of the setting first', () => {
    const traps = (preset: string) =>
      run(preset).notices.flatMap(({ kind, because }) => (kind === 'trap' ? [because[0]] : []))
    expect(traps('video')).toEqual([{ fact: 'limit-timeout' }, { fact: 'limit-zip-compressed' }])
    expect(traps('report')).toEqual([{ fact: 'limit-concurrency' }])
  })
})
