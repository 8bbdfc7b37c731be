import type { NumberField } from './field'

type Range = Pick<NumberField, 'min' | 'max' | 'step' | 'scale'>

/** How many places a slider with a logarithmic scale has. */
const places = 200

/** The ends and the step of the slider itself, in its own places. */
export function sliderRange({ min, max, step, scale }: Range) {
  return scale === 'log' ? { min: 0, max: places, step: 1 } : { min, max, step }
}

/** Where the slider stands for a value. */
export function sliderPlace({ min, max, scale }: Range, value: number): number {
  if (scale === 'linear') return value
  return Math.round(
    (places * Math.log(Math.max(value, floorOf(min)) / floorOf(min))) /
      Math.log(max / floorOf(min)),
  )
}

/** The value at a place: on a logarithmic scale a round one of two digits. */
export function sliderValue({ min, max, step, scale }: Range, place: number): number {
  if (scale === 'linear') return place
  if (place <= 0) return min
  if (place >= places) return max
  const exact = floorOf(min) * (max / floorOf(min)) ** (place / places)
  const digit = Math.max(step, 10 ** Math.floor(Math.log10(exact) - 1))
  const rounded = Math.round(exact / digit) * digit
  return Math.min(max, Math.max(min, Number(rounded.toPrecision(12))))
}

/** A scale that begins at zero begins with one: the logarithm of nothing is no place. */
function floorOf(min: number): number {
  return min > 0 ? min : 1
}
