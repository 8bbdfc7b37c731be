/** Holds the place of what only the page of a lesson can fill, such as its diagrams. */
export function FilledByPage() {
  return null
}
