const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** On a shorter stretch than this several points are in one month, and months would come again and again. */
const SHORT = 200 * 24 * 60 * 60 * 1000

/** How points of a time axis are called: `Apr 2011`; `5 Apr 2011` on a short stretch. */
export const timeLabel = (from: string, through: string): ((instant: number) => string) => {
  const isShort = Date.parse(through) - Date.parse(from) < SHORT
  return (instant) => {
    const day = new Date(instant)
    const month = `${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`
    return isShort ? `${day.getUTCDate()} ${month}` : month
  }
}
