const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A point of a time axis: `Apr 2011`. */
export const monthAndYear = (instant: number): string => {
  const day = new Date(instant)
  return `${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`
}
