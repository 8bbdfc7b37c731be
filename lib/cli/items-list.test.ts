import { describe, expect, it } from 'vitest'
import { itemsList } from './items-list'

async function run(...args: string[]) {
  const out: string[] = []
  const status = await itemsList(args, {
    stdout: (text) => out.push(text),
    stderr: (text) => out.push(text),
    stdin: async () => new Uint8Array(),
  })
  return { status, out: out.join('') }
}

// Each case reads and compiles the whole course.
const timeoutMs = 120_000

describe('items list', { timeout: timeoutMs }, () => {
  it('gives the items of one lesson as one JSON document', async () => {
    const { status, out } = await run('--lesson', 'lambda-limits', '--locale', 'en', '--json')
    const items: unknown = JSON.parse(out)
    expect(status).toBe(0)
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: 'lambda-limits.numeric-entry.limit-memory.max_memory_mb',
          type: 'number',
          lesson: 'lambda-limits',
          factIds: ['limit-memory'],
          options: null,
          answer: { value: 10240, unit: 'MB' },
          origin: 'derived',
          derivation: 'numeric-entry',
          picture: null,
          locale: 'en',
        }),
      ]),
    )
  })

  it('gives an item whose numbers vary as a seed draws it', async () => {
    const drawnWith = async (seed: string) => {
      const { out } = await run('--lesson', 'lambda-pricing', '--json', '--seed', seed)
      const items: readonly { readonly id: string }[] = JSON.parse(out)
      return items.find(({ id }) => id === 'lambda-pricing.parametric.gb-seconds-of-a-month')
    }
    const item = await drawnWith('monday')
    expect(item).toMatchObject({
      type: 'number',
      answer: { value: expect.any(Number), unit: 'GB-초' },
      steps: [expect.any(String), expect.any(String), expect.stringContaining('GB-초입니다.')],
      drawn: { seed: 'monday', model: 'gb-seconds' },
    })
    expect(await drawnWith('tuesday')).not.toEqual(item)
  })

  it('says which lessons there are when it is asked for another', async () => {
    await expect(run('--lesson', 'lambda-limit')).rejects.toThrow('lambda-limits')
  })

  it('refuses a language that the course is not in', async () => {
    await expect(run('--locale', 'fr')).rejects.toThrow('ko or en')
  })
})
