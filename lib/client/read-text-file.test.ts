import { describe, expect, it } from 'vitest'
import { readTextFile } from './read-text-file'

describe('readTextFile', () => {
  it('reads UTF-8 with and without its mark', async () => {
    expect(await readTextFile(new Blob(['SQS는 큐']))).toEqual({ type: 'read', text: 'SQS는 큐' })
    expect(await readTextFile(new Blob(['\uFEFFSQS']))).toEqual({ type: 'read', text: 'SQS' })
  })

  it.each([
    { name: 'EUC-KR', bytes: [0xb9, 0xae, 0xc7, 0xd7] },
    { name: 'UTF-16 with its mark', bytes: [0xff, 0xfe, 0x41, 0x00] },
    { name: 'UTF-16 without it', bytes: [0x41, 0x00, 0x42, 0x00] },
    { name: 'a ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04, 0x00, 0x00] },
  ])('refuses $name rather than lose a character', async ({ bytes }) => {
    expect(await readTextFile(new Blob([new Uint8Array(bytes)]))).toEqual({ type: 'not_utf8' })
  })

  it('refuses what is larger than a browser should hold', async () => {
    const large = new Blob([new Uint8Array(20_000_001)])
    expect(await readTextFile(large)).toEqual({ type: 'too_large' })
  })
})
