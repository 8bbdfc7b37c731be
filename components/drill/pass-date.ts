/** The day of an instant where the learner is. */
export function passDate(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at)
}
