import { readFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import { proxyLimit } from './proxy-limit'
import { rdsProxyModels } from './rds-proxy-models'

const book = await readBook(projectRoot)
const models = new Map([['rds-proxy', rdsProxyModels]])

const ask = (inputs: unknown) =>
  answerRequest({ id: 'a', simulator: 'rds-proxy', inputs }, models, book)

const gib = 1024 ** 3

const published: readonly { source: string; inputs: unknown; output: object }[] = parse(
  await readFile(path.join(projectRoot, 'content/simulators/rds-proxy.yaml'), 'utf8'),
)

describe('rds-proxy', () => {
  it.each(published)('comes to what $source says of $inputs', ({ inputs, output }) => {
    expect(ask(inputs)).toMatchObject({ id: 'a', output })
  })

  it.each([
    // An example of the guide before 2024.
    [
      { maxConnections: 1000, maxConnectionsPercent: 75 },
      { proxyLimit: 750, leftForOthers: 250 },
    ],
    [{ maxConnections: 290, maxConnectionsPercent: 90 }, { proxyLimit: 261 }],
    [{ maxConnections: 187 }, { proxyLimit: 187, leftForOthers: 0 }],
    [{ maxConnections: 187, maxConnectionsPercent: 50 }, { proxyLimit: 93 }],
    [{ maxConnections: 99, maxConnectionsPercent: 1 }, { proxyLimit: 0 }],
    [{ maxConnections: 29, maxConnectionsPercent: 100 }, { proxyLimit: 29 }],
    [{ model: 'mysql-max-connections', memoryBytes: 0 }, { upperBound: 0 }],
    [{ model: 'mysql-max-connections', memoryBytes: gib }, { upperBound: 85 }],
    [{ model: 'mysql-max-connections', memoryBytes: 16 * gib }, { upperBound: 1365 }],
    [{ model: 'mysql-max-connections', memoryBytes: 12_582_880 }, { upperBound: 1 }],
  ])('answers %j', (inputs, output) => {
    expect(ask(inputs)).toMatchObject({ output })
  })

  it.each([
    [
      { maxConnectionsPercent: 50 },
      'maxConnections: found nothing; expected a whole number from 0 to 1,000,000,000,000.',
    ],
    [
      { maxConnections: 100, maxConnectionsPercent: 0 },
      'maxConnectionsPercent: found 0; expected a whole number from 1 to 100.',
    ],
    [
      { maxConnections: 100, maxConnectionsPercent: 101 },
      'maxConnectionsPercent: found 101; expected a whole number from 1 to 100.',
    ],
    [{ maxConnections: 100, percent: 50 }, 'percent: there is no such field.'],
    [
      { model: 'mysql-max-connections', memoryBytes: -1 },
      'memoryBytes: found -1; expected a whole number from 0 to 1,000,000,000,000,000.',
    ],
    [
      { model: 'mysql-max-connections', memoryBytes: '8 GiB' },
      'memoryBytes: found "8 GiB"; expected a whole number from 0 to 1,000,000,000,000,000.',
    ],
  ])('refuses %j', (inputs, message) => {
    expect(ask(inputs)).toEqual({ id: 'a', error: { code: 'bad_input', message } })
  })
})

describe('proxyLimit', () => {
  it('is the greatest whole number within the share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 100 }),
        (maxConnections, maxConnectionsPercent) => {
          const { proxyLimit: limit, leftForOthers } = proxyLimit({
            maxConnections,
            maxConnectionsPercent,
          })
          expect(limit * 100).toBeLessThanOrEqual(maxConnections * maxConnectionsPercent)
          expect((limit + 1) * 100).toBeGreaterThan(maxConnections * maxConnectionsPercent)
          expect(limit + leftForOthers).toBe(maxConnections)
        },
      ),
    )
  })
})
