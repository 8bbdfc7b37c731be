/** Set once a quiz was begun here: the first item of a first attempt is then not worth showing. */
export const returningKey = 'returning'

export function markReturning(): void {
  try {
    window.localStorage.setItem(returningKey, '1')
  } catch {
    // A window that may not remember shows the opening item again: nothing is lost.
  }
}
