import { attestedValue, type Books, type MatterRow, type programme } from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { count } from '../words/count.ts'
import { approvedByAllInWords, positionsInWords, verdictInWords } from '../words/decision-in-words.ts'
import { partyNames, serviceNames } from '../words/names.ts'
import { tally } from '../words/tally.ts'
import { whenInWords } from '../words/when-in-words.ts'
import { bodiesLines } from './bodies-lines.ts'

const MATTERS: readonly Column[] = [
  { heading: 'Matter', width: 40 },
  { heading: 'Each council', width: 28 },
  { heading: 'Approved by all', width: 15 },
  { heading: 'Version', width: 11 },
]

const RECOMMENDATIONS: readonly Column[] = [
  { heading: 'Recommended by', width: 26 },
  { heading: 'When', width: 24 },
  { heading: 'How many, and how they came about', width: 46 },
]

/** Who decides what, and what was decided. */
export const governanceLines = (books: Books<typeof programme>): readonly string[] => {
  const { matters } = books.decisions()
  const decided = matters.filter(({ decisions }) => decisions.length > 0)
  return [
    ...title('Governance', '-'),
    ...approvalLines(books),
    '',
    ...drawTable(MATTERS, decided.map(matterCells)),
    '',
    ...paragraph(
      `No council’s decision is recorded on ${count(matters.length - decided.length, 'more matter')}; all are in matters.csv.`,
    ),
    '',
    ...recommendationLines(books, matters),
    ...bodiesLines(books),
  ]
}

/** The live services, by what is recorded of the approval of their business cases. */
export const approvalLines = (books: Books<typeof programme>): readonly string[] => {
  const { approvedByAll, inferred, differentVersions, contested, none } = books.decisions().liveServices
  const nameOf = serviceNames(books)
  const named = (words: string, services: readonly string[]): readonly string[] =>
    services.length === 0 ? [] : paragraph(services.map(nameOf).join('; '), `  ${services.length} ${words}: `)
  return [
    'Live services, by the approval of their business cases by every council that is a partner:',
    ...named('by a paper', approvedByAll),
    ...named('by inference only', inferred),
    ...named('not of one version', differentVersions),
    ...named('contested', contested),
    ...named('not recorded', none),
  ]
}

const matterCells = (row: MatterRow): readonly string[] => [
  row.name + (row.undetermined === undefined ? '' : ' (perhaps otherwise by then)'),
  positionsInWords(row.positions),
  approvedByAllInWords(row.approvedByAll),
  row.version ?? versionsIn(row),
]

/** The version of those who approved, where one is named. */
const versionsIn = ({ positions }: MatterRow): string =>
  positions.flatMap(({ version }) => attestedValue(version) ?? []).join(', ') || 'not stated'

const recommendationLines = (books: Books<typeof programme>, matters: readonly MatterRow[]): readonly string[] => {
  const nameOf = partyNames(books)
  const made = matters
    .flatMap(({ recommendations }) => recommendations)
    .map((row) => ({
      by: cellInWords(row.body, nameOf),
      when: cellInWords(row.made, whenInWords),
      day: row.made.is === 'known' ? row.made.value.latest : '',
      how: verdictInWords(row),
    }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
  const groups = new Map<string, typeof made>()
  for (const each of made) groups.set(each.by + each.when, [...(groups.get(each.by + each.when) ?? []), each])
  return drawTable(
    RECOMMENDATIONS,
    [...groups.values()].flatMap((group) =>
      group.slice(0, 1).map(({ by, when }) => [by, when, tally(group.map(({ how }) => how))]),
    ),
  )
}
