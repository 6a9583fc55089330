/** Whether differences of a unit are percentage points: `%`, `per cent of electors`. */
export const isPercentage = (unit: string): boolean => /^(%|per ?cent(age)?\b)/i.test(unit)

/** A figure in words: `44.7%`, `70 calls a week`, `12 per cent of electors`. */
export const inUnit = (value: number, unit: string | undefined): string => {
  const figure = String(value).replace('-', '−')
  if (unit === undefined) return figure
  return unit.startsWith('%') ? `${figure}${unit}` : `${figure} ${unit}`
}
