import { useFormatter } from 'next-intl'

/** The day of an instant where the learner is: pages are made for Seoul. */
export function useLocalDate(): (at: number) => string {
  const format = useFormatter()
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return (at) => format.dateTime(at, { dateStyle: 'medium', timeZone })
}
