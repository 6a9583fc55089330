/**
 * Words as they may be shown on a terminal: what is no character to be seen, but would move the cursor, change colours or turn the direction
 * of text, is shown as U+FFFD. A ledger records none of it; a file that somebody else made may hold it.
 */
export const visible = (text: string): string =>
  text.replace(/(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
