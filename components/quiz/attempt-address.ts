const parameter = 'attempt'

/** The finished attempt that the address names, so that a reload shows its result again. */
export function getNamedAttempt(): string | null {
  return new URLSearchParams(window.location.search).get(parameter)
}

/** Writes a finished attempt into the address, or takes it out again. */
export function nameAttempt(attemptId: string | null): void {
  const url = new URL(window.location.href)
  if (url.searchParams.get(parameter) === attemptId) return
  if (attemptId === null) url.searchParams.delete(parameter)
  else url.searchParams.set(parameter, attemptId)
  window.history.replaceState(window.history.state, '', url)
}
