/** A fact that a sentence rests on, as a page names it. */
export interface Evidence {
  readonly short: string
  readonly statement: string
  /** Where the course teaches it. */
  readonly href: string
}
