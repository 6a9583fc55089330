/** A key or a camel-case word in words: `businessCase` and `business-case` as `business case`. */
export const inWords = (word: string): string =>
  word
    .replace(/(?<=\d)-(?=\d)/g, '–')
    .replace(/-/g, ' ')
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** With a capital to begin with. */
export const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
