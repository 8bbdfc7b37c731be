/** Brings a line of a text that does not wrap into view and selects it. */
export function showLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((total, one) => total + one.length + 1, 0)
  field.focus()
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  // Browsers do not all scroll to a selection that a script made.
  const lineHeight = field.scrollHeight / lines.length
  field.scrollTop = Math.max(0, (line - 3) * lineHeight)
  field.scrollLeft = 0
}
