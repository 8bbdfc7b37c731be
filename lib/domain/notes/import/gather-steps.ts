import type { Mark } from './mark'

interface OpenSteps {
  readonly type: 'steps'
  readonly lines: number[]
  readonly steps: string[]
}

/** Neighbouring numbered lines become one list of steps; bullets under a step become part of its words. */
export function gatherSteps(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = []
  let open: OpenSteps | null = null
  let number = 0
  for (const [index, mark] of marks.entries()) {
    if (mark.type === 'numbered') {
      if (!open || mark.number < number || (mark.number === 1 && number > 1)) {
        open = { type: 'steps', lines: [], steps: [] }
        result.push(open)
      }
      open.lines.push(...mark.lines)
      open.steps.push(mark.text)
      number = mark.number
    } else if (open && mark.type === 'bullet' && mark.indent > 0) {
      open.lines.push(...mark.lines)
      open.steps.push(`${open.steps.pop()}; ${mark.text}`)
    } else if (!open || !leadsOn(marks, index)) {
      open = null
      result.push(mark)
    }
  }
  return result
}

/** A gap inside a list of steps. */
function leadsOn(marks: readonly Mark[], index: number): boolean {
  const gap = marks[index]
  const next = marks[index + 1]
  if (gap?.type !== 'gap' || gap.figure) return false
  return next?.type === 'numbered' || (next?.type === 'bullet' && next.indent > 0)
}
