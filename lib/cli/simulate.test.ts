import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command'

async function simulate(input: string | Uint8Array, ...args: string[]) {
  let [out, errors] = ['', '']
  const status = await runCommand(['simulate', ...args], {
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      errors += text
    },
    stdin: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
  })
  const answers: unknown[] = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { status, answers, errors }
}

const right =
  '{"id":"a","simulator":"lambda-concurrency","inputs":{"requestsPerSecond":100,"durationMs":250}}'

describe('simulate', () => {
  it('answers each line, in order, whatever the lines before it are', async () => {
    const lines = [
      right,
      'no json',
      '[]',
      right.replace('100', '-1'),
      '',
      right.replace('"a"', '"b"'),
    ]
    const { status, answers } = await simulate(lines.join('\n'))
    expect(status).toBe(0)
    expect(answers).toEqual([
      { id: 'a', output: expect.objectContaining({ concurrency: 25 }) },
      { id: null, error: { code: 'bad_request', message: expect.stringContaining('no JSON') } },
      { id: null, error: { code: 'bad_request', message: expect.any(String) } },
      {
        id: 'a',
        error: { code: 'bad_input', message: expect.stringContaining('requestsPerSecond') },
      },
      { id: 'b', output: expect.objectContaining({ concurrency: 25 }) },
    ])
  })

  it('takes Windows line ends, a byte order mark and no last line end', async () => {
    const { answers } = await simulate(`\uFEFF${right}\r\n${right}`)
    expect(answers).toHaveLength(2)
    expect(
      answers.every(
        (answer) => typeof answer === 'object' && answer !== null && 'output' in answer,
      ),
    ).toBe(true)
  })

  it('answers the lines around one that is no text, or that is nested beyond all measure', async () => {
    const deep = `{"id":"d","simulator":"ttl-epoch","inputs":{"model":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`
    const text = (part: string) => [...new TextEncoder().encode(part)]
    const bytes = [...text(`${right}\n`), 0xff, 0xfe, ...text(`\r\n${deep}\n${right}`)]
    const { status, answers } = await simulate(new Uint8Array(bytes))
    expect(status).toBe(0)
    const output = expect.objectContaining({ concurrency: 25 })
    expect(answers).toEqual([
      { id: 'a', output },
      { id: null, error: { code: 'bad_request', message: expect.stringContaining('UTF-8') } },
      { id: 'd', error: { code: 'bad_request', message: expect.stringContaining('levels') } },
      { id: 'a', output },
    ])
  })

  it('answers nothing where nothing is asked', async () => {
    expect(await simulate('')).toEqual({ status: 0, answers: [], errors: '' })
  })

  it('refuses what is no text, and words behind its name', async () => {
    const bytes = await simulate(new Uint8Array([0xff, 0xfe, 0xc3]))
    expect(bytes.status).toBe(2)
    expect(bytes.errors).toContain('UTF-8')
    const words = await simulate(right, '--json')
    expect(words.status).toBe(2)
    expect(words.errors).toContain('--json')
  })
})
