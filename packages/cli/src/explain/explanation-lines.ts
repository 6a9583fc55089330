import type { ExplainedEntry, Explanation } from '@programme-ledger/core'
import { entryLines } from './entry-lines.ts'

/** The entries behind a row, and what stood in it until it was undone. */
export const explanationLines = ({ entries, undone }: Explanation, width: number): readonly string[] => [
  entries.length === 0 ? 'Nothing stands in it any more' : `It rests on ${counted(entries.length)}`,
  ...entries.flatMap((entry) => withHistory(entry, width)),
  ...(undone.length === 0
    ? []
    : ['', `Undone since: ${counted(undone.length)}`, ...undone.flatMap((entry) => withHistory(entry, width))]),
]

const counted = (entries: number): string => (entries === 1 ? 'one entry' : `${entries} entries`)

/** An entry, and what corrected or reversed it. */
export const withHistory = (explained: ExplainedEntry, width: number): readonly string[] => {
  const { entry, chain, reversals } = explained
  const others = chain.filter(({ position }) => position !== entry.position)
  return [
    '',
    ...entryLines(entry, explained.sources, width),
    ...others.map(
      (each) =>
        `       ${each.position < entry.position ? 'Corrects' : 'Corrected by'} ${each.position}${because(each)}`,
    ),
    ...reversals.map((each) => `       Reversed by ${each.position}${because(each)}`),
  ]
}

const because = ({ reason }: { readonly reason?: string | undefined }): string =>
  reason === undefined ? '' : ` (${reason})`
