import { wrapText } from './wrap-text.ts'

/** Every line fits a terminal of this many columns. */
const PAGE_WIDTH = 100

/** Text as lines of the page: the first begins with `first`, the others stand in under its text. */
export const paragraph = (text: string, first = ''): readonly string[] =>
  wrapText(text, PAGE_WIDTH - first.length).map(
    (line, index) => (index === 0 ? first : ' '.repeat(first.length)) + line,
  )
