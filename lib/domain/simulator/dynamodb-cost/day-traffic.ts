const minutesPerHour = 60

/**
 * A day minute by minute out of one value for the start of each hour: straight lines between them, the last one back
 * to the first. The average stays that of the hours.
 */
export function minutesOfDay(hourly: readonly number[]): readonly number[] {
  const minutes: number[] = []
  hourly.forEach((from, hour) => {
    const to = hourly[(hour + 1) % hourly.length] ?? from
    for (let minute = 0; minute < minutesPerHour; minute++) {
      minutes.push(from + ((to - from) * minute) / minutesPerHour)
    }
  })
  return minutes
}
