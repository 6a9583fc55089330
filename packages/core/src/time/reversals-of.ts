import type { Entry } from '../log/entry.ts'
import { type LogIndex, reversedBy } from './log-index.ts'

/** The reversals, corrected and not voided, of the chain that an id belongs to: one at most, where log rules were kept. */
export const reversalsOf = (log: LogIndex, id: string): readonly Entry[] =>
  log.reversals().filter((reversal) => log.firstOf(reversedBy(reversal)) === log.firstOf(id))
