/** What the controls of a diagram say. A lesson brings no translations to the browser but these. */
export interface DiagramWords {
  readonly label: string
  readonly plain: string
  readonly whatIf: string
  readonly previous: string
  readonly next: string
  readonly play: string
  readonly pause: string
  readonly scrub: string
  readonly start: string
  readonly because: string
  readonly consequence: string
  readonly steps: string
  readonly stage: string
  readonly node: string
  readonly active: string
  readonly broken: string
  readonly skipped: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly whole: string
  readonly overview: string
  readonly ownPage: string
}
