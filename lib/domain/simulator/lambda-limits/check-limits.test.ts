import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { checkLimits } from './check-limits'
import { type LimitField, limitFields, limitRules } from './limit-rules'

const rules = limitRules(await readBook(projectRoot))
const check = (field: LimitField, value: number) => checkLimits({ [field]: value }, rules)[0]

describe('checkLimits', () => {
  it.each([
    ['memoryMb', 128, 10_240, 'limit-memory'],
    ['timeoutSeconds', 1, 900, 'limit-timeout'],
    ['ephemeralMb', 512, 10_240, 'limit-tmp'],
    ['layers', 0, 5, 'limit-layers'],
    ['unzippedMb', 0, 250, 'limit-unzipped'],
    ['zippedUploadMb', 0, 50, 'limit-zip-compressed'],
    ['environmentKb', 0, 4, 'limit-env-vars'],
    ['syncPayloadMb', 0, 6, 'limit-payload'],
    ['asyncPayloadKb', 0, 1024, 'limit-payload'],
    ['containerImageGb', 0, 10, 'container-max-size'],
    ['concurrency', 0, 1000, 'limit-concurrency'],
  ] as const)('lets %s go from %d to %d', (field, least, most, factId) => {
    expect(check(field, most)).toMatchObject({ verdict: 'within', limit: most, factId })
    expect(check(field, most + 1)).toMatchObject({ verdict: 'above', limit: most, factId })
    expect(check(field, least)).toMatchObject({ verdict: 'within' })
    if (least > 0) {
      expect(check(field, least - 1)).toMatchObject({ verdict: 'below', limit: least, factId })
    }
  })

  it.each([
    ['memoryMb', 1024.5, 'between_steps', 1],
    ['timeoutSeconds', 2.5, 'between_steps', 1],
    ['ephemeralMb', 600.25, 'between_steps', 1],
    ['timeoutSeconds', 0.5, 'below', 1],
    ['memoryMb', 10_240.5, 'above', 10_240],
    ['unzippedMb', 249.9, 'within', 250],
    ['environmentKb', 4.001, 'above', 4],
  ] as const)('finds %s of %d %s', (field, value, verdict, limit) => {
    expect(check(field, value)).toMatchObject({ verdict, limit })
  })

  it('checks everything that is given, in one order, and nothing else', () => {
    const found = checkLimits({ concurrency: 5000, layers: 6, memoryMb: 512 }, rules)
    expect(found.map(({ field, verdict }) => [field, verdict])).toEqual([
      ['memoryMb', 'within'],
      ['layers', 'above'],
      ['concurrency', 'above'],
    ])
    expect(checkLimits({}, rules)).toEqual([])
  })

  it('knows no fault that more of the same mends', () => {
    const size = fc.integer({ min: 0, max: 100_000 })
    fc.assert(
      fc.property(fc.constantFrom(...limitFields), size, size, (field, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        if (check(field, less)?.verdict === 'above') {
          expect(check(field, more)?.verdict).toBe('above')
        }
        if (check(field, more)?.verdict === 'below') {
          expect(check(field, less)?.verdict).toBe('below')
        }
      }),
    )
  })
})
