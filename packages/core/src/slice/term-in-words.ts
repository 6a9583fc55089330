/** A term of the book itself, which is written as one word, in words: `approved as amended` for `approvedAsAmended`. */
export const termInWords = (term: string): string =>
  term.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
