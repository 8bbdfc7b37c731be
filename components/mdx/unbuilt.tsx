/** Holds the place of a simulator that the course names and we cannot draw yet. */
export function Unbuilt() {
  return null
}
