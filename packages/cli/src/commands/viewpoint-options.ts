import type { Command } from 'commander'

/** Adds the options of a viewpoint, in the words that people have for it. */
export const addViewpointOptions = (command: Command): Command =>
  command
    .option('--as-at <day>', 'position at the end of this day, such as 2011-03-31 (default: today)')
    .option('--known-on <day>', 'using papers to this day (default: all papers)')
    .option('--through <entries>', 'using entries made to this position, day or time (default: all entries)')
