/** A text of at most so many characters: what is left out is marked, and stands in the table beside the chart. */
export const shorten = (text: string, most: number): string => {
  const characters = [...text]
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
