import {
  attestedValue,
  type Books,
  type CurrentStatus,
  type programme,
  type Stage,
  type StatusRow,
} from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { count } from '../words/count.ts'
import { shortName } from '../words/names.ts'
import { whenInWords } from '../words/when-in-words.ts'

const COLUMNS: readonly Column[] = [
  { heading: 'Service', width: 28 },
  { heading: 'Colour', width: 10 },
  { heading: 'Host', width: 10 },
  { heading: 'Partners', width: 14 },
]
const LIVE_SINCE: Column = { heading: 'Live since', width: 30 }

/** The stages that have a table of their own, in the order of the page. */
const TABLES: readonly { stage: StatusRow['stage']; heading: string; columns: readonly Column[] }[] = [
  { stage: 'contested', heading: 'Sources disagree whether live', columns: [...COLUMNS, LIVE_SINCE] },
  { stage: 'live', heading: 'Live', columns: [...COLUMNS, LIVE_SINCE] },
  { stage: 'transferred', heading: 'Passed to another council, not called live', columns: COLUMNS },
  { stage: 'underway', heading: 'Underway', columns: COLUMNS },
]

/** What is said of the services that are in no table. */
const OTHERWISE: readonly (readonly [Stage, string])[] = [
  ['identified', 'Identified as opportunities'],
  ['declined', 'Declined'],
  ['withdrawn', 'Given up'],
  ['ended', 'Ended'],
  ['named', 'Named, with no step that this ledger holds'],
]

/** Where every service stands. */
export const statusLines = (books: Books<typeof programme>): readonly string[] => {
  const { services, counts } = books.currentStatus()
  const rated = services.filter(({ rag }) => rag.is !== 'unknown')
  const at = (stage: StatusRow['stage']): readonly StatusRow[] => services.filter((row) => row.stage === stage)
  return [
    ...title('Status of the services', '-'),
    ...(rated.length === 0
      ? ['This ledger holds no colour of a service from papers to that day.']
      : [...countsInWords(counts), ...meaningsOf(rated)]),
    ...TABLES.flatMap(({ stage, heading, columns }) => tableOf(heading, columns, at(stage))),
    '',
    ...proposedHosts(services),
    ...OTHERWISE.flatMap(([stage, words]) => listOf(words, at(stage))),
  ]
}

const countsInWords = ({ all, live, underway }: CurrentStatus['counts']): readonly string[] => [
  `All rated services: ${coloursInWords(all)}`,
  `  live:             ${coloursInWords(live)}`,
  `  underway:         ${coloursInWords(underway)}`,
  '',
]

const coloursInWords = ({ green, amber, red, contested }: CurrentStatus['counts']['all']): string =>
  `${green} green, ${amber} amber, ${red} red${contested === 0 ? '' : `, ${contested} contested`}`

/** What the colours meant to those who reported them. */
const meaningsOf = (rated: readonly StatusRow[]): readonly string[] => {
  const meanings = rated.map(({ rag, ragMeans }) => `${attestedValue(rag) ?? 'contested'}: ${ragMeans ?? 'not stated'}`)
  return [...new Set(meanings)].sort().flatMap((meaning) => paragraph(meaning))
}

const tableOf = (heading: string, columns: readonly Column[], rows: readonly StatusRow[]): readonly string[] =>
  rows.length === 0
    ? []
    : ['', `${heading}: ${count(rows.length, 'service')}`, '', ...drawTable(columns, rows.map(cellsOf))]

/** Tables without the last column leave its cell out. */
const cellsOf = ({ name, rag, hosts, partners, live, undetermined }: StatusRow): readonly string[] => [
  undetermined === undefined ? name : `${name} (by then perhaps ${undetermined})`,
  cellInWords(rag, (colour) => colour),
  cellInWords(hosts, shortNames),
  partners.length === 0
    ? 'not stated'
    : partners.map(({ party, as }) => cellInWords(as, (role) => partnerInWords(party, role))).join(', '),
  cellInWords(live, whenInWords),
]

const shortNames = (parties: readonly string[]): string => parties.map(shortName).join(' and ')

const partnerInWords = (party: string, role: string): string =>
  role === 'partner' ? shortName(party) : `${shortName(party)} as ${role}`

const proposedHosts = (services: readonly StatusRow[]): readonly string[] => {
  const proposed = services.filter(
    ({ hosts, proposedHosts }) => hosts.is === 'unknown' && proposedHosts.is !== 'unknown',
  )
  return listOf(
    'Hosts proposed, not agreed',
    proposed,
    (row) => `${row.name} ${cellInWords(row.proposedHosts, shortNames)}`,
  )
}

const listOf = (
  words: string,
  rows: readonly StatusRow[],
  say: (row: StatusRow) => string = ({ name }) => name,
): readonly string[] => (rows.length === 0 ? [] : paragraph(rows.map(say).join(', '), `${words}: `))
