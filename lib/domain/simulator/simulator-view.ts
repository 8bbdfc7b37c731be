import type { Book } from './book'
import type { Field, Setting } from './field'
import type { Outcome } from './outcome'
import type { FieldGroup, Preset, Simulator } from './simulator'

/** A simulator as a page shows it before its script has come: plain data. */
export interface SimulatorView {
  readonly slug: string
  readonly groups: readonly FieldGroup[]
  readonly fields: Readonly<Record<string, Field>>
  readonly presets: readonly Preset[]
  readonly setting: Setting
  readonly outcome: Outcome
  /** The part of the book that it works with. */
  readonly book: Book
}

export function simulatorView(simulator: Simulator, book: Book): SimulatorView {
  const { slug, groups, fields, presets, run } = simulator
  const part = bookPart(simulator, book)
  const setting = presets[0]?.setting ?? {}
  return {
    slug,
    groups,
    fields: fields(part),
    presets,
    setting,
    outcome: run(setting, part),
    book: part,
  }
}

/** The figures of the facts that a simulator names, and the prices whose keys begin as it says. */
function bookPart({ facts, prices }: Pick<Simulator, 'facts' | 'prices'>, book: Book): Book {
  return {
    figures: kept(book.figures, (reference) => facts.includes(reference.split('#')[0] ?? '')),
    prices: Object.fromEntries(
      Object.entries(book.prices).map(([region, list]) => [
        region,
        kept(list, (key) => prices.some((beginning) => key.startsWith(beginning))),
      ]),
    ),
  }
}

function kept<Value>(
  record: Readonly<Record<string, Value>>,
  keeps: (key: string) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keeps(key)))
}
