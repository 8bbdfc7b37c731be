/** How much room a wide picture needs to be read; where there is less the narrow one is shown. */
export type Fits = 'narrow' | 'medium' | 'broad'

/** Widths of pictures, in pixels, whose 13 px letters are no smaller than 10 in a page of 560 and of 740 px. */
const widest = { narrow: 720, medium: 950 } as const

/** The class of page that a picture of this width, in pixels, needs. */
export function fitsOf(width: number): Fits {
  if (width <= widest.narrow) return 'narrow'
  return width <= widest.medium ? 'medium' : 'broad'
}
