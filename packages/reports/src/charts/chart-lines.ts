/** No name of a real thing takes more lines than these, and a chart has to stay a chart. */
const MOST_LINES = 4

/**
 * A text as a chart shows it: on lines of at most so many characters, broken between words where there are any. Of what takes more
 * than four lines the rest is left out, which is marked; it stands in the table beside the chart.
 */
export const chartLines = (text: string, most: number): readonly string[] => {
  const lines = linesOf(text, most)
  const shown = lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`]
  // The library keeps widths by text in a plain object, and would write on what every object inherits.
  return shown.map((line) => (line in Object.prototype ? `${line}\u2060` : line))
}

const linesOf = (text: string, most: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((each) => piecesOf(each, most))) {
    const longer = line === '' ? word : `${line} ${word}`
    if ([...longer].length <= most) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** A word that is longer than a line goes on in the next. */
const piecesOf = (word: string, most: number): readonly string[] => {
  const characters = [...word]
  const pieces: string[] = []
  for (let from = 0; from < characters.length; from += most) pieces.push(characters.slice(from, from + most).join(''))
  return pieces
}
