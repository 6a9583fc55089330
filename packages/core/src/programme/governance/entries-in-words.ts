import { listInWords } from '../../values/list-in-words.ts'

/** Entries as a message names them: `entry 87`, `entries 87 and 92`. */
export const entriesInWords = (entries: readonly number[]): string =>
  entries.length === 1 ? `entry ${entries[0]}` : `entries ${listInWords(entries.map(String))}`
