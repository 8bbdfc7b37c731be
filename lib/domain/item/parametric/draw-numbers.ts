import type { NumberItem, ParametricItem } from '@/lib/domain/item/item'
import type { Random } from '@/lib/shared/random'
import type { Numbers } from './model'
import { models } from './models'
import { withNumbers } from './placeholders'

/** The item with numbers drawn for it: a number to be typed, with its key and its working. */
export function drawNumbers(item: ParametricItem, random: Random): NumberItem {
  const { model, variables, figures, worked, unit, tolerance, type: _, ...rest } = item
  const drawn = Object.fromEntries(
    Object.entries(variables).map(([name, values]) => [name, oneOf(values, random)]),
  )
  const given = { ...figures, ...drawn }
  const found = models[model].run(given)
  return {
    ...rest,
    type: 'number',
    stem: withNumbers(item.stem, given),
    answer: { value: found.answer, unit },
    tolerance,
    steps: worked.map((line) => withNumbers(line, { ...given, ...found })),
  }
}

function oneOf(values: readonly number[], random: Random): number {
  return values[Math.floor(random() * values.length)] ?? 0
}

/** Every draw that there can be. */
export function allDraws(variables: ParametricItem['variables']): readonly Numbers[] {
  return Object.entries(variables).reduce<readonly Numbers[]>(
    (draws, [name, values]) =>
      draws.flatMap((draw) => values.map((value) => ({ ...draw, [name]: value }))),
    [{}],
  )
}
