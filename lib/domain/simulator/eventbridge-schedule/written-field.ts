/** What stands in one position of a cron expression. */
export interface WrittenField {
  readonly text: string
  /** Where it begins in the expression, from 0. */
  readonly at: number
}

/** What stands between the brackets of `cron(…)`, divided by white space. */
export function writtenFields(expression: string): readonly WrittenField[] {
  const open = expression.indexOf('(') + 1
  const inside = expression.slice(open, -1)
  return [...inside.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, at: open + index }))
}
