/** A key in words: `businessCase` as `business case`. */
export const kindInWords = (kind: string): string =>
  kind.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
