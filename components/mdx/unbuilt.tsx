/** Holds the place of a diagram or simulator that the course names and we cannot draw yet. */
export function Unbuilt() {
  return null
}
