/**
 * Fetches what a sheet opens later, so that it does without the network from then on. What fails is
 * asked for again when it is needed.
 */
export function preloadSheet(): void {
  import('./submit-dialog').catch(() => {})
  import('./overview-dialog').catch(() => {})
}

/** The same for what a sitting of an exam ends with. */
export function preloadExamResult(): void {
  import('./exam-result').catch(() => {})
}
