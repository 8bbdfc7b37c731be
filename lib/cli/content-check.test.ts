import { describe, expect, it } from 'vitest'
import { contentCheck } from './content-check'

async function check(now: string, ...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const io = {
    stdout: (text: string) => out.push(text),
    stderr: (text: string) => err.push(text),
    stdin: async () => new Uint8Array(),
  }
  const status = await contentCheck(args, io, Date.parse(now))
  return { status, out: out.join(''), err }
}

describe('content check', () => {
  it('warns of every fact older than a year, aside from what it prints and how it ends', async () => {
    const today = await check('2020-01-01', '--json')
    const later = await check('2199-01-01', '--json')
    expect(today.err).toEqual([])
    expect(later.err.length).toBeGreaterThan(400)
    for (const line of later.err) {
      expect(line).toMatch(/^content\/facts\/[a-z0-9-]+\.yaml:\d+ warning: .* more than a year ago/)
    }
    expect(later.status).toBe(today.status)
    expect(later.out).toBe(today.out)
    expect(Object.keys(JSON.parse(later.out))).toEqual(['ok', 'problems'])
  })
})
