import {
  type Entry,
  type ExplainedEntry,
  type ExplainedSource,
  type Explanation,
  formatDay,
  whenOf,
} from '@programme-ledger/core'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { entryNumbers } from '../words/entry-numbers.ts'
import { whenInWords } from '../words/when-in-words.ts'

/** The entries behind a figure, with what corrected or reversed them, down to the place in the document. */
export const explanationLines = (figure: string, { ref, entries }: Explanation): readonly string[] => [
  ...title('Where one figure comes from', '-'),
  figure,
  `It stands in the row ${ref}, which rests on ${entryNumbers(entries.map(({ entry }) => entry.position))}.`,
  ...entries.flatMap(entryLines),
  '',
  'SHA-256 of the documents named:',
  ...documentsOf(entries).map((document) => `  ${document}`),
]

const entryLines = ({ entry, sources, chain, reversals }: ExplainedEntry): readonly string[] => [
  '',
  `Entry ${entry.position}: ${typeInWords(entry)}`,
  ...field('Happened or took effect', whenInWords(whenOf(entry))),
  ...field('Paper dated', formatDay(entry.knownOn)),
  ...field('Entered (automatic)', new Date(entry.recordedAt).toISOString()),
  ...field('Evidence', entry.evidence),
  ...sources.flatMap((source) => field('Source', sourceInWords(source))),
  ...(entry.note === undefined ? [] : field('Note', entry.note)),
  ...(chain.length < 2 ? [] : field('Corrections', entryNumbers(chain.map(({ position }) => position)))),
  ...(reversals.length === 0 ? [] : field('Reversals', entryNumbers(reversals.map(({ position }) => position)))),
]

/** `Report of June 2011 (june.txt), page 4` */
const sourceInWords = ({ ref, title, anchor }: ExplainedSource): string =>
  `${title === undefined ? ref : `${title} (${ref})`}${anchor === undefined ? '' : `, ${anchor}`}`

const field = (name: string, text: string): readonly string[] => paragraph(text, `  ${name.padEnd(25)}`)

/** `SavingBudgeted` as `saving budgeted`. */
const typeInWords = ({ type }: Entry): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()

const documentsOf = (entries: readonly ExplainedEntry[]): readonly string[] => {
  const sources = entries.flatMap(({ entry }) => entry.sources)
  return [...new Set(sources.map(({ ref, sha256 }) => `${ref}  ${sha256 ?? 'not stated'}`))].sort()
}
