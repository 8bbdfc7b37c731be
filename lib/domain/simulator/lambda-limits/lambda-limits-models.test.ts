import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectRoot } from '@/lib/content/content-files'
import { readFacts } from '@/lib/content/read-facts'
import { readBook } from '@/lib/content/simulator-book'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import { lambdaLimitsModels } from './lambda-limits-models'

const book = await readBook(projectRoot)
const models = new Map([['lambda-limits', lambdaLimitsModels]])
const answer = (inputs: unknown) =>
  answerRequest({ id: '1', simulator: 'lambda-limits', inputs }, models, book)

const examples: { what: { en: string }; inputs: unknown; output: object }[] = parse(
  await readFile(join(projectRoot, 'content/simulators/lambda-limits.yaml'), 'utf8'),
)

const tooMuch = {
  memoryMb: 20_000,
  timeoutSeconds: 3600,
  ephemeralMb: 100,
  layers: 6,
  unzippedMb: 300,
  zippedUploadMb: 51,
  environmentKb: 5,
  syncPayloadMb: 7,
  asyncPayloadKb: 1025,
  containerImageGb: 11,
}

describe('lambda-limits', () => {
  it.each(examples.map((one) => [one.what.en, one] as const))('%s', (_, { inputs, output }) => {
    expect(answer(inputs)).toMatchObject({ output })
  })

  it('finds nothing wrong where nothing is given', () => {
    expect(answer({})).toEqual({ id: '1', output: { valid: true, violations: [] } })
  })

  it('says what is wrong in both languages, with the limit and its fact', () => {
    expect(answer({ memoryMb: 64, timeoutSeconds: 901 })).toEqual({
      id: '1',
      output: {
        valid: false,
        violations: [
          {
            field: 'memoryMb',
            limit: 128,
            message: {
              ko: '메모리는 128MB부터인데 64MB입니다.',
              en: 'Memory must be at least 128 MB, but this is 64 MB.',
            },
            factId: 'limit-memory',
          },
          {
            field: 'timeoutSeconds',
            limit: 900,
            message: {
              ko: '제한 시간은 900초까지인데 901초입니다. Fargate로 옮기거나 Step Functions로 단계를 나누십시오.',
              en: 'The timeout may be at most 900 seconds, but this is 901 seconds. Move the work to Fargate, or split it into steps with Step Functions.',
            },
            factId: 'limit-timeout',
          },
        ],
      },
    })
  })

  it('checks all fields at once, and names facts that there are', async () => {
    const { facts } = await readFacts(projectRoot)
    const found = answer(tooMuch)
    const violations = 'output' in found ? found.output.violations : null
    expect(violations).toMatchObject(Object.keys(tooMuch).map((field) => ({ field })))
    if (!Array.isArray(violations)) throw new Error('Found no list.')
    for (const { factId } of violations) expect(facts.has(factId)).toBe(true)
  })

  it.each([
    [{ memoryMb: -1 }, 'memoryMb: found -1; expected a number from 0 to 1,000,000,000,000,000.'],
    [
      { layers: 1.5 },
      'layers: found 1.5; expected a whole number from 0 to 1,000,000,000,000,000.',
    ],
    [
      { unzippedMb: '250' },
      'unzippedMb: found "250"; expected a number from 0 to 1,000,000,000,000,000.',
    ],
    [{ concurrency: 1000 }, 'concurrency: there is no such field.'],
  ])('refuses %j', (inputs, message) => {
    expect(answer(inputs)).toEqual({ id: '1', error: { code: 'bad_input', message } })
  })
})
