import 'server-only'
import sharp from 'sharp'

/** Pixels to an inch at which one pixel of an SVG is one pixel of the picture. */
const natural = 72

/**
 * An SVG drawing as PNG. Text is set in the fonts of this machine.
 *
 * @param scale - 2 draws it twice as large, sharp on a projector
 */
export async function rasterise(svg: string, scale = 2): Promise<Buffer<ArrayBuffer>> {
  const { data } = await sharp(Buffer.from(svg), { density: natural * scale })
    .png()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(data)
}
