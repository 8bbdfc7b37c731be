/** How long the camera moves, in milliseconds; not at all for whoever asked for less movement. */
export function moveTime(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 400
}
