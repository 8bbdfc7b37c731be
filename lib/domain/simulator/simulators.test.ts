import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readFacts } from '@/lib/content/read-facts'
import { readBook } from '@/lib/content/simulator-book'
import { isRightNumber } from '@/lib/domain/item/grade-result'
import { locales } from '@/lib/shared/locale'
import { seededRandom } from '@/lib/shared/random'
import { type Book, priceOf, regions } from './book'
import { deskOf, nextDesk } from './desk'
import type { Field, Setting, SettingValue } from './field'
import type { Outcome } from './outcome'
import { practiceQuestion } from './practice'
import { fieldText, readField } from './read-field'
import { readSettingAddress, settingAddress } from './setting-address'
import type { Simulator } from './simulator'
import { simulatorView } from './simulator-view'
import { simulators } from './simulators'

let book: Book
let factIds: ReadonlySet<string>

beforeAll(async () => {
  book = await readBook(projectRoot)
  factIds = new Set((await readFacts(projectRoot)).facts.keys())
})

/** Any value that a field lets through. */
function anyValue(field: Field): fc.Arbitrary<SettingValue> {
  switch (field.kind) {
    case 'number':
      return field.whole
        ? fc.oneof(
            fc.constantFrom(field.min, field.max),
            fc.integer({ min: Math.ceil(field.min), max: Math.floor(field.max) }),
          )
        : fc.oneof(
            fc.constantFrom(field.min, field.max),
            fc.double({ min: field.min, max: field.max, noNaN: true }),
          )
    case 'choice':
      return fc.constantFrom(...field.options.map(({ value }) => value))
    case 'switch':
      return fc.boolean()
    case 'text':
      return fc.constantFrom('', ...field.samples)
  }
}

/** Any setting that the fields and checks of a simulator let through; texts are those of its presets and samples. */
function settingOf(simulator: Simulator, part: Book): fc.Arbitrary<Setting> {
  const values = Object.entries(simulator.fields(part)).map(([name, field]) => {
    const written = simulator.presets.flatMap(({ setting }) => setting[name] ?? [])
    const allowed = (value: SettingValue) =>
      field.kind !== 'text' || !simulator.checks[name]?.(String(value), part)
    const any =
      field.kind === 'text'
        ? fc.oneof(fc.constantFrom(...written), anyValue(field))
        : anyValue(field)
    return [name, any.filter(allowed)] as const
  })
  return fc.record(Object.fromEntries(values))
}

/** Every text of an outcome, with where it stands. */
function textsOf({ results, lines, notices, charts, tables }: Outcome) {
  return [
    ...results.flatMap(({ label, value, note }) => [label, value, ...(note ? [note] : [])]),
    ...lines.flatMap(({ says, from, to }) => [says, from, to]),
    ...notices.map(({ says }) => says),
    ...charts.flatMap(({ title, says, x, y, series, marks }) => [
      title,
      says,
      x.label,
      y.label,
      ...series.map(({ name }) => name),
      ...marks.map(({ label }) => label),
    ]),
    ...tables.flatMap(({ caption, columns, rows }) => [
      caption,
      ...columns.map(({ name }) => name),
      ...rows.flat(),
    ]),
  ]
}

describe.each(simulators.map((one) => [one.slug, one] as const))('%s', (_, simulator) => {
  it('begins with a setting that its fields let through, and so do its presets', () => {
    const { fields } = simulatorView(simulator, book)
    for (const { id, setting } of simulator.presets) {
      expect(new Set(Object.keys(setting)), id).toEqual(new Set(Object.keys(fields)))
      for (const [name, field] of Object.entries(fields)) {
        const written = fieldText(setting[name] ?? '')
        expect([id, name, readField(field, written)]).toEqual([
          id,
          name,
          { value: setting[name], problem: null },
        ])
        expect(simulator.checks[name]?.(written, book) ?? null, `${id} ${name}`).toBeNull()
      }
    }
  })

  it('puts every field in a group, and every group is used', () => {
    const groups = simulator.groups.map(({ id }) => id)
    const used = Object.values(simulator.fields(book)).map(({ group }) => group)
    expect(new Set(used)).toEqual(new Set(groups))
  })

  it('works out any setting: says it in both languages, in numbers that are numbers', () => {
    const { book: part } = simulatorView(simulator, book)
    fc.assert(
      fc.property(settingOf(simulator, part), (setting) => {
        const outcome = simulator.run(setting, part)
        const ownHangul = Object.values(setting).some((value) => /[가-힣]/.test(String(value)))
        expect(outcome.results.length).toBeGreaterThan(0)
        for (const text of textsOf(outcome)) {
          for (const locale of locales) {
            expect(text[locale]).not.toMatch(/NaN|Infinity|undefined|-0\b|\[object/)
          }
          // What somebody writes in Korean is quoted as it is.
          if (!ownHangul) expect(text.en).not.toMatch(/[가-힣]/)
        }
        for (const { series, marks } of outcome.charts) {
          expect(series.length).toBeLessThanOrEqual(4)
          const points = series.flatMap((one) => one.points.flat())
          expect([...points, ...marks.map(({ x }) => x)].every(Number.isFinite)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('rests on facts and prices that there are', () => {
    const { book: part } = simulatorView(simulator, book)
    for (const id of simulator.facts) expect(factIds, id).toContain(id)
    fc.assert(
      fc.property(settingOf(simulator, part), (setting) => {
        const { lines, notices } = simulator.run(setting, part)
        for (const because of [...lines, ...notices].flatMap((one) => one.because)) {
          if ('fact' in because) expect(simulator.facts).toContain(because.fact)
          else expect([because, priceOf(part, because.region, because.price)]).not.toContain(null)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps every input in its address', () => {
    const { fields, book: part } = simulatorView(simulator, book)
    fc.assert(
      fc.property(settingOf(simulator, part), (setting) => {
        const { values, whole } = settingAddress(setting)
        fc.pre(whole)
        const drafts = readSettingAddress(new URLSearchParams(values), fields)
        const start = deskOf(simulator.presets[0]?.setting ?? {})
        const desk = nextDesk(simulator, part, start, { type: 'address_read', drafts })
        expect(desk.setting).toEqual(setting)
        expect(desk.problems).toEqual({})
      }),
      { numRuns: 60 },
    )
  })

  it.each(['', '-1', 'NaN', '1e308', '1e999', '{', '💥'.repeat(50), 'x'.repeat(1_100_000)])(
    'keeps the last good result where somebody writes %.12s',
    (text) => {
      const { fields, setting, outcome, book: part } = simulatorView(simulator, book)
      for (const field of Object.keys(fields)) {
        const desk = nextDesk(simulator, part, deskOf(setting), {
          type: 'field_written',
          field,
          text,
        })
        expect(desk.drafts[field]).toBe(text)
        const after = simulator.run(desk.setting, part)
        if (desk.problems[field]) expect(after).toEqual(outcome)
        for (const locale of locales) expect(desk.problems[field]?.[locale]).not.toBe('')
      }
    },
  )

  it('asks of any setting something that it can grade', () => {
    if (simulator.varies.length === 0) return
    const { setting, book: part } = simulatorView(simulator, book)
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const question = practiceQuestion(simulator, setting, part, seededRandom(seed))
      expect(question).not.toBeNull()
      const asked = question?.result.asked
      if (asked?.kind === 'number') {
        expect(Number.isFinite(asked.value)).toBe(true)
        for (const locale of locales) {
          const shown = question?.result.value[locale] ?? ''
          expect([seed, shown, isRightNumber(asked, String(asked.value), locale)]).toEqual([
            seed,
            shown,
            true,
          ])
          const off = String(asked.value + 3 * asked.tolerance + 1)
          expect(isRightNumber(asked, off, locale)).toBe(false)
        }
      } else {
        expect(asked?.options[asked.right]).toBeDefined()
        expect(new Set(asked?.options.map(({ ko }) => ko)).size).toBe(asked?.options.length)
      }
    }
  })
})

it('gives each simulator a name of its own, and a price book for each region', () => {
  expect(new Set(simulators.map(({ slug }) => slug)).size).toBe(simulators.length)
  for (const region of regions) expect(Object.keys(book.prices)).toContain(region)
})
