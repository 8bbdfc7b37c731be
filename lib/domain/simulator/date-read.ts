/** The first date in what a price book says of when a price was read: `2026-10-01`, `2026`. Null where it says none. */
export function dateRead(asOf: string): string | null {
  return /\d{4}(?:-\d{2}(?!\d)){0,2}/.exec(asOf)?.[0] ?? null
}
