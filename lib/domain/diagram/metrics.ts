/** The two shapes of a picture: for a page, and for a phone held upright. */
export const shapes = ['wide', 'tall'] as const
export type Shape = (typeof shapes)[number]

/** How far apart things stand, in pixels at full size. */
export interface Metrics {
  readonly node: { readonly width: number; readonly height: number }
  readonly gap: { readonly column: number; readonly row: number }
  /** From a group's border to what it holds. */
  readonly pad: number
  /** What a group's name needs above that. */
  readonly head: number
  readonly margin: number
  /** The widest that a picture may be; null for as wide as it gets. */
  readonly width: number | null
}

export const metrics: Readonly<Record<Shape, Metrics>> = {
  wide: {
    node: { width: 132, height: 96 },
    gap: { column: 112, row: 88 },
    pad: 12,
    head: 20,
    margin: 16,
    width: null,
  },
  // Three columns in the 360 px of the narrowest phone that we look at.
  tall: {
    node: { width: 96, height: 96 },
    gap: { column: 26, row: 84 },
    pad: 5,
    head: 18,
    margin: 5,
    width: 360,
  },
}

export const fontSize = { name: 13, role: 11, edge: 11, group: 11 } as const
export const lineHeight = 1.35
