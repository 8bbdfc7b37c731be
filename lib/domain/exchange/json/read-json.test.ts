import { describe, expect, it } from 'vitest'
import { itemOfTexts } from '@/lib/domain/exchange/exchange.fixture'
import { importItems } from '@/lib/domain/exchange/import-items'
import { askedTypes } from '@/lib/domain/item/item'
import { exportJson } from './export-json'
import { itemsFileSchema, publishedSchema } from './items-schema'

const read = (text: string) => importItems(text, 'json', 'en')
const head = '"format": "serverless-study-hall/items", "version": 1, "locale": "ko"'

describe('readJson', () => {
  it('[XC12] fills in what an item may leave out', () => {
    const { items, problems, locale } = read(
      `{${head}, "items": [{"type": "true_false", "stem": "S3?", "answer": true}]}`,
    )
    expect(problems).toEqual([])
    expect(locale).toBe('ko')
    expect(items).toEqual([
      {
        id: expect.stringMatching(/^own\.[0-9a-z]{14}$/),
        lesson: '',
        anchor: '',
        factIds: [],
        origin: 'authored',
        derivation: null,
        scenario: null,
        explanation: { text: '', correction: null, source: null },
        type: 'true_false',
        stem: 'S3?',
        answer: true,
      },
    ])
  })

  it.each([
    ['{"format": "other"}', 1, '“"other"”', '"format": "serverless-study-hall/items"'],
    ['[]', 1, 'nothing', '"format": "serverless-study-hall/items"'],
    [
      '{"format": "serverless-study-hall/items",\n"version": 2}',
      2,
      'version 2',
      'version 1: the file comes from a newer Study Hall; update this one, or export the file again from an older one',
    ],
    ['{"format": "serverless-study-hall/items",\n"version": "1"}', 2, '“"1"”', '"version": 1'],
    [`{${head},\n\n"items": {}}`, 3, 'an object', '"items": a list of questions'],
    [`{${head},\n"items": [\n{"type" "single"}]}`, 3, '“"single"}]}”', ':, as JSON has it here'],
    [`{${head}`, 1, 'the end of the file', ', or }, as JSON has it here'],
    [`{${head}, "items": []} x`, 1, '“x”', 'JSON'],
    [`{${head}, "items": [01]}`, 1, '“01]}”', 'a value, as JSON has it here'],
    ['[[[[[['.repeat(10_000), 1, expect.any(String), 'a value, as JSON has it here'],
  ])('[XC5] refuses %.60s', (text, line, found, expected) => {
    expect(read(text).problems).toEqual([{ line, found, expected }])
  })

  it('[XC5] tells the line and the field of each problem of an item', () => {
    const file = [
      `{${head}, "items": [`,
      '{"type": "single", "stem": "a",',
      '"options": [{"id": "x", "text": "a"}, {"id": "y", "text": 2}], "answer": "x"},',
      '{"type": "essay", "stem": "b"},',
      '{"type": "true_false", "stem": "",',
      '"answer": "yes", "hint": 1},',
      '{"type": "single", "stem": "c", "answer": "z", "options": [{"id": "x", "text": "a"}, {"id": "y", "text": "b"}]},',
      '{"id": "same", "type": "true_false", "stem": "d", "answer": true},',
      '{"id": "same", "type": "true_false", "stem": "e", "answer": true}',
      ']}',
    ].join('\r\n')
    expect(read(file).problems).toEqual([
      { line: 3, found: '“2”', expected: 'options.1.text: a text' },
      { line: 4, found: '“"essay"”', expected: `type: one of ${askedTypes.join(', ')}` },
      { line: 5, found: 'nothing', expected: 'stem: a text' },
      { line: 5, found: '“hint”', expected: 'only the fields of the published schema' },
      { line: 6, found: '“"yes"”', expected: 'answer: true or false' },
      { line: 7, found: 'the answer “z”', expected: 'an answer that is among the options' },
      {
        line: 9,
        found: 'the id “same” again, which line 8 has',
        expected: 'an id of its own for each question',
      },
    ])
  })

  it('[XC5] tells the first twenty problems of one item', () => {
    const options = Array.from({ length: 500 }, () => 0).join()
    const item = `{"type": "single", "stem": "a", "answer": "x", "options": [${options}]}`
    const { problems } = read(`{${head}, "items": [${item}]}`)
    expect(problems).toHaveLength(20)
    expect(problems.at(-1)).toEqual({ line: 1, found: '“0”', expected: 'options.19: an object' })
  })

  it('[XC12] refuses a source whose address is not of the web', () => {
    const source = '{"title": "t", "url": "javascript:alert(1)"}'
    const item = `{"type": "true_false", "stem": "a", "answer": true, "explanation": {"source": ${source}}}`
    expect(read(`{${head}, "items": [${item}]}`).problems).toMatchObject([
      { line: 1, expected: expect.stringContaining('https://') },
    ])
  })

  it('[XC12] the schema reads what is exported', () => {
    const items = askedTypes.map((type) => itemOfTexts(type, [], type))
    const { text } = exportJson(items, 'en')
    expect(itemsFileSchema.parse(JSON.parse(text)).items).toEqual(items)
  })

  // `npx vitest run lib/domain/exchange/json -u` writes it again.
  it('[XC12] the published schema is the one that files are read by', async () => {
    await expect(`${JSON.stringify(publishedSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../../../public/schemas/items-v1.schema.json',
    )
  })
})
