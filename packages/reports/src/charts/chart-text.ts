/**
 * A text as a chart shows it: on one line, and of at most so many characters. What is left out is marked, and stands in the table beside
 * the chart.
 */
export const chartText = (text: string, most: number): string => {
  const characters = [...text.replace(/\s+/g, ' ')]
  const shown =
    characters.length <= most
      ? characters.join('')
      : `${characters
          .slice(0, most - 1)
          .join('')
          .trimEnd()}…`
  // The library keeps widths by text in a plain object, and would write on what every object inherits.
  return shown in Object.prototype ? `${shown}\u2060` : shown
}
