const minutesPerHour = 60

/**
 * A day minute by minute out of one value for the start of each hour: straight lines between them, the last one back
 * to the first. The average stays that of the hours.
 */
export function minutesOfDay(hourly: readonly number[]): readonly number[] {
  return hourly.flatMap((from, hour) => {
    const to = hourly[(hour + 1) % hourly.length] ?? from
    return Array.from(
      { length: minutesPerHour },
      (_, minute) => from + ((to - from) * minute) / minutesPerHour,
    )
  })
}
