import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildLessons } from './build-lessons'
import { checkContent } from './check-content'
import { buildItemIds } from './item-id-list'
import { readLibrary } from './library'

// A copy of the real content, broken in one place at a time.
describe('checkContent', () => {
  let root: string
  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'content-'))
    await cp('content', path.join(root, 'content'), { recursive: true })
  })
  afterEach(() => rm(root, { recursive: true }))

  async function edit(file: string, change: (text: string) => string): Promise<void> {
    const target = path.join(root, file)
    const before = await readFile(target, 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`Nothing was changed in ${file}`)
    await writeFile(target, after)
  }

  const messages = async () =>
    (await checkContent(root)).map(({ file, line, message }) => `${file}:${line} ${message}`)

  const note = 'content/notes/en/lambda-limits.md'

  it('finds nothing wrong with the course as it is', async () => {
    expect(await messages()).toEqual([])
  })

  it('finds a lesson that was edited by hand', async () => {
    await edit('content/lessons/ko/lambda-limits.mdx', (text) => `${text}\n손으로 고친 줄\n`)
    expect(await messages()).toEqual([
      'content/lessons/ko/lambda-limits.mdx:1 found a lesson older than content/notes/ko/lambda-limits.md or its facts; run "npm run cli -- content build"',
    ])
  })

  it('finds a lesson older than a fact, and building mends it', async () => {
    await edit('content/facts/lambda-limits.yaml', (text) => text.replace('10,240MB', '10,241MB'))
    expect((await messages()).some((line) => line.includes('found a lesson older than'))).toBe(true)
    const library = await readLibrary(root)
    const { written } = await buildLessons(library, root)
    expect(written).toContain('content/lessons/ko/lambda-limits.mdx')
    // The statement no longer says its figure, so its items are gone.
    await buildItemIds(library, root)
    expect(await messages()).toEqual([])
  })

  const items = 'content/items/lambda-limits.yaml'
  const ids = 'content/item-ids.yaml'

  it('finds an item that is not listed, and building lists it', async () => {
    await edit(ids, (text) => text.replace(/^ {2}- lambda-limits\.authored\..*\n/m, ''))
    expect(await messages()).toEqual([
      `${ids}:1 found a list older than the items; run "npm run cli -- content build"`,
    ])
    expect(await buildItemIds(await readLibrary(root), root)).toEqual([ids])
    expect(await messages()).toEqual([])
  })

  it('finds an item that takes the id of a retired one', async () => {
    const id = 'seismic-three-hour-model'
    await edit(ids, (text) =>
      text
        .replace(`  - lambda-limits.authored.${id}\n`, '')
        .replace(/^retired:.*$/m, `retired:\n  - lambda-limits.authored.${id}`),
    )
    expect(await messages()).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^${items}:\\d+ found the id of a retired item, lambda-limits\\.authored\\.${id};`,
        ),
      ),
    )
  })

  const templates = 'content/parametric/dynamodb-capacity.yaml'

  // Each run reads the whole course; what else can be wrong is told beside the source.
  it('finds in parametric items what nothing fills, what comes to nothing, and an id twice', async () => {
    await edit(templates, (text) =>
      text
        .replace('{itemKb}KB를', '{itemKB}KB를')
        .replace('id: transactional-writes', 'id: writes-of-one-item')
        .replace('[2.5, 3.5, 9,', '[2.5, 3.6, 9,'),
    )
    const found = (await messages()).filter((message) => message.startsWith(templates))
    expect(found).toEqual([
      expect.stringMatching(/^\S+:1 worked\.ko: found \{itemKB\}; expected one of itemKb/),
      expect.stringMatching(/^\S+:1 worked: found the placeholders/),
      expect.stringMatching(/^\S+:24 with itemKb 3\.6, perSecond 40: found blocks NaN/),
      expect.stringMatching(/^\S+:92 writes-of-one-item: found the id "writes-of-one-item" again/),
    ])
  })

  it('finds a file of parametric items that is named for no lesson', async () => {
    await rename(path.join(root, templates), path.join(root, 'content/parametric/dynamo.yaml'))
    expect(await messages()).toContainEqual(
      'content/parametric/dynamo.yaml:1 found a file named dynamo; expected the name of a lesson in content/course.yaml',
    )
  })

  it('finds a parametric item that takes the id of a retired one', async () => {
    const id = 'dynamodb-capacity.parametric.transactional-reads'
    await edit(ids, (text) =>
      text.replace(`  - ${id}\n`, '').replace(/^retired:.*$/m, `retired:\n  - ${id}`),
    )
    expect(await messages()).toContainEqual(
      expect.stringMatching(
        new RegExp(`^${templates}:\\d+ found the id of a retired item, ${id};`),
      ),
    )
  })

  it('finds an exam that is wrong', async () => {
    await edit('content/exams/saa-c03.yaml', (text) => text.replace('cost: 20', 'cost: 21'))
    expect(await messages()).toEqual([
      'content/exams/saa-c03.yaml:16 shares: found 101 percent; expected 100',
    ])
  })

  it('finds a reference to no fact', async () => {
    await edit(note, (text) => text.replace('[[limit-layers]]', '[[limit-lairs]]'))
    expect(await messages()).toContainEqual(
      expect.stringMatching(/en\/lambda-limits\.md:\d+ found \[\[limit-lairs\]\]/),
    )
  })

  it('[PH1] finds an exam phrase that lacks a language', async () => {
    await edit('content/exam-phrases.yaml', (text) =>
      text.replace('{ ko: 비용 절감, en: reduce costs }', '{ ko: 비용 절감 }'),
    )
    expect(await messages()).toContainEqual(
      expect.stringMatching(/^content\/exam-phrases\.yaml:\d+ phrase\.en: /),
    )
  })

  it('finds a note whose twin is gone', async () => {
    await rm(path.join(root, note))
    expect(await messages()).toContain(
      `${note}:1 found no readable note; expected one, as the course names it`,
    )
  })

  it('finds a language that teaches a fact less', async () => {
    await edit(note, (text) => text.replace(/^- \[\[limit-layers\]\]\n/m, ''))
    expect(await messages()).toContainEqual(expect.stringContaining('[[limit-layers]] as in'))
  })

  it('finds a fact that the course does not teach', async () => {
    for (const locale of ['ko', 'en']) {
      await edit(`content/notes/${locale}/lambda-limits.md`, (text) =>
        text.replace(/^- \[\[limit-tmp\]\]\n/m, ''),
      )
    }
    expect(await messages()).toContainEqual(
      expect.stringContaining('found no [[limit-tmp]]; expected it in some note, as section 2.7'),
    )
  })

  it.each([
    ['source', /\n {2}source:\n {4}title: .*\n {4}url: .*/],
    ['checked', /\n {2}checked: .*/],
  ])('finds a fact without its %s', async (field, lines) => {
    await edit('content/facts/lambda-limits.yaml', (text) => text.replace(lines, ''))
    expect(await messages()).toContainEqual(
      expect.stringMatching(new RegExp(`content/facts/lambda-limits\\.yaml:1 ${field}: `)),
    )
  })

  it('finds an id that two facts share', async () => {
    await edit('content/facts/lambda-limits.yaml', (text) =>
      text.replace('id: limit-two-kinds', 'id: limit-per-region'),
    )
    expect(await messages()).toContainEqual(expect.stringContaining('"limit-per-region" again'))
  })

  /** Says of VPC in both languages what it is mixed up with. */
  async function confuse(ko: string, en: string): Promise<void> {
    for (const [locale, others] of Object.entries({ ko, en })) {
      await edit(`content/notes/${locale}/lambda-networking.md`, (text) =>
        text.replace(/^(\*VPC\(.*?)( ≠ .*)?$/m, `$1 ≠ ${others}`),
      )
    }
  }

  it('finds a term that is mixed up with no term', async () => {
    await confuse('우주선', 'Private subnet')
    expect(await messages()).toContainEqual(
      expect.stringMatching(
        /^content\/notes\/ko\/lambda-networking\.md:\d+ found ≠ 우주선; expected the name of another term, as its note writes it$/,
      ),
    )
  })

  it('finds a language that names other confusions', async () => {
    await confuse('프라이빗 서브넷', 'Security group')
    expect(await messages()).toContainEqual(
      expect.stringMatching(
        /en\/lambda-networking\.md:\d+ found term virtual-private-cloud ≠ security-group; expected ≠ private-subnet as in content\/notes\/ko/,
      ),
    )
  })

  it('finds a language that names more confusions', async () => {
    await confuse('프라이빗 서브넷', 'Security group, Private subnet')
    expect(await messages()).toContainEqual(
      expect.stringMatching(
        /found term virtual-private-cloud ≠ 2 other terms; expected term virtual-private-cloud ≠ 1 other terms as in/,
      ),
    )
  })

  it('finds a diagram that does not exist', async () => {
    await edit(note, (text) => `${text}\n::diagram{#no-such}\n`)
    expect(await messages()).toContainEqual(expect.stringContaining('found diagram "no-such"'))
  })
})
