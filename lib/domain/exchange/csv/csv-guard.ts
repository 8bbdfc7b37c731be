// A spreadsheet runs a cell that begins with one of these as a formula (OWASP, CSV Injection); some take
// the full-width ones of a Korean keyboard for the same.
const formula = /^'*[=+\-@＝＋－＠\t\r]/

/** A cell that no spreadsheet runs: one that begins like a formula gets an apostrophe. */
export function guardedCell(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** The cell without the apostrophe that guards it. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
