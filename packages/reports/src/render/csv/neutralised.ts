/**
 * A text that no spreadsheet runs: one that begins as a formula does gets an apostrophe before it. To undo it, take one apostrophe off
 * wherever apostrophes are followed by one of these characters; so whoever undoes it gets the text itself, apostrophes included.
 */
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** With the wide forms of the characters, which some spreadsheets take for the same. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
