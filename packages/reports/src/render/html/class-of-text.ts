/** A word of so many characters has to be broken to fit. */
const LONG_WORD = /\S{30}/

/** The class of a cell with this text in it, beside the one that it has. */
export const classOfText = (own: string, text: string): string => (LONG_WORD.test(text) ? `${own} pack-long-word` : own)
