/** More characters than this Excel does not hold in a cell. */
const LONGEST = 32_767

/**
 * A text as a cell holds it: its line ends as XML reads them, without characters that XML has no form for, and marked where it had to be
 * cut. A text that looks like Excel's own way to write a character is kept as it is.
 */
export const sheetText = (text: string): string => {
  const written = text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  if (written.length <= LONGEST) return written
  const mark = ` … (cut: ${text.length} characters)`
  return `${written.slice(0, LONGEST - mark.length)}${mark}`
}

const FORBIDDEN = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
