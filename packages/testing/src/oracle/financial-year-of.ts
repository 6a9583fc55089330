/** The financial year that a day lies in, from 1 April to 31 March: `2010/11`. */
export const financialYearOf = (day: string): string => {
  const calendarYear = Number(day.slice(0, 4))
  const first = day.slice(5, 7) < '04' ? calendarYear - 1 : calendarYear
  return `${first}/${String(first + 1).slice(2)}`
}
