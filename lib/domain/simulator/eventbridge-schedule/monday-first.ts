/** Days of the week as a calendar on the wall has them, 0 for Monday to 6 for Sunday, from EventBridge's 1 for Sunday. */
export function mondayFirst(weekdays: readonly number[]): readonly number[] {
  return weekdays.map((weekday) => (weekday + 5) % 7).sort((a, b) => a - b)
}
