import { attestedValue, positionsOf, type StatusRow, whenInWords } from '@programme-ledger/core'
import { heading, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { cellOf, missing, textCell, value } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Block, Cell, Part, TableRow } from '../document.ts'
import { counted } from '../words/counted.ts'
import { capitalised } from '../words/in-words.ts'
import { listInWords } from '../words/list-in-words.ts'
import type { Material, ProgrammeBooks } from './material.ts'
import type { Names } from './names.ts'
import { statusHistory } from './status-history.ts'

/** Projects underway and live services, each with its status and what the colour means. */
export const servicesPart = ({ books, names, series }: Material): Part => {
  const { services } = books.currentStatus()
  const at = (stage: StatusRow['stage']) => services.filter((row) => row.stage === stage)
  return {
    id: 'services',
    title: 'Projects underway and live services',
    blocks: [
      summaryOf(books),
      ...definitionsOf(services),
      heading('Projects underway'),
      ...tableOf('projects-underway', 'Projects underway', at('underway'), names),
      heading('Live services'),
      ...tableOf('live-services', 'Live services', at('live'), names),
      ...['contested', 'transferred'].flatMap((stage) => otherTable(stage as StatusRow['stage'], at, names)),
      ...statusHistory(series.status),
      ...otherwise(at),
    ],
  }
}

const summaryOf = (books: ProgrammeBooks): Block => {
  const { counts } = books.currentStatus()
  const { green, amber, red, contested } = counts.all
  const rated = green + amber + red + contested
  if (rated === 0) return paragraph('No status of a service is reported by papers to that day.')
  const disagreed = contested === 0 ? '' : `; of ${counted(contested, 'service')} sources disagree`
  return paragraph(
    `Of ${counted(rated, 'service')} with a reported status, ${green} are green, ${amber} amber and ${red} red${disagreed}.`,
    'plain',
    counts.all.entries,
  )
}

/** What the colours meant to those who reported them, said once for all services that were judged alike. */
const definitionsOf = (services: readonly StatusRow[]): readonly Block[] => {
  const rated = services.filter(({ rag }) => rag.is === 'known')
  const meanings = new Map<string, StatusRow[]>()
  for (const row of rated) {
    const key = JSON.stringify([attestedValue(row.rag), row.ragMeans ?? null])
    meanings.set(key, [...(meanings.get(key) ?? []), row])
  }
  if (meanings.size === 0) return []
  const order = ['green', 'amber', 'red']
  const rows = [...meanings.values()]
    .map((alike): TableRow => {
      const [first] = alike
      const entries = positionsOf(...alike.map(({ rag }) => (rag.is === 'known' ? rag.by : [])))
      return rowOf(
        { ref: undefined, entries },
        {
          status: value((first && attestedValue(first.rag)) ?? ''),
          means: first?.ragMeans === undefined ? missing('notStated') : value(first.ragMeans),
          services: value(alike.length),
        },
      )
    })
    .sort((a, b) => order.indexOf(shownIn(a, 'status')) - order.indexOf(shownIn(b, 'status')))
  return [
    table({
      id: 'status-definitions',
      caption: 'What each status means',
      columns: { status: ['Status', 'rag'], means: ['Definition', 'text'], services: ['Services', 'count'] },
      rows,
    }),
  ]
}

const shownIn = ({ cells }: TableRow, column: string): string => {
  const cell = cells[column]
  return cell?.is === 'value' ? String(cell.value) : ''
}

const tableOf = (id: string, caption: string, rows: readonly StatusRow[], names: Names): readonly Block[] => {
  if (rows.length === 0) return [paragraph('None.')]
  const isLive = id === 'live-services'
  return [
    statedTable({
      id,
      caption,
      columns: {
        service: ['Service', 'text'],
        status: ['Status', 'rag'],
        host: ['Host', 'text'],
        employer: ['Employing authority', 'text'],
        partners: ['Partners', 'text'],
        ...(isLive && { live: ['Live since', 'text'] as const }),
      },
      rows: rows.map((row) => rowOf(row, cellsOf(row, names, isLive))),
    }),
  ]
}

const cellsOf = (row: StatusRow, names: Names, isLive: boolean): Readonly<Record<string, Cell>> => ({
  service: value(row.undetermined === undefined ? row.name : `${row.name} (by then perhaps ${row.undetermined})`),
  status: textCell(row.rag),
  host: hostCell(row, names),
  employer: cellOf(row.employingAuthority, names.short),
  partners: partnersCell(row, names),
  ...(isLive && { live: cellOf(row.live, whenInWords) }),
})

/** A host that is only proposed is said to be. */
const hostCell = ({ hosts, proposedHosts }: StatusRow, names: Names): Cell => {
  const say = (keys: readonly string[]): string => listInWords(keys.map(names.short))
  return hosts.is === 'unknown' && proposedHosts.is !== 'unknown'
    ? cellOf(proposedHosts, (keys) => `${say(keys)}, proposed`)
    : cellOf(hosts, say)
}

const partnersCell = ({ partners, notices }: StatusRow, names: Names): Cell => {
  if (partners.length === 0) return missing('notStated')
  const words = partners.map(({ party, as }) => {
    const role = as.is === 'known' ? (as.value === 'partner' ? '' : ` as ${as.value}`) : ', contested'
    const isLeaving = notices.some((notice) => notice.party === party)
    return `${names.short(party)}${role}${isLeaving ? ' (notice given)' : ''}`
  })
  const isInferred = partners.every(({ as }) => as.is === 'known' && as.inferred)
  return { is: 'value', value: words.join(', '), ...(isInferred && { inferred: true }) }
}

const OTHER_TABLES: Readonly<Partial<Record<StatusRow['stage'], string>>> = {
  contested: 'Sources disagree whether live',
  transferred: 'Passed to another council, not called live',
}

const otherTable = (
  stage: StatusRow['stage'],
  at: (stage: StatusRow['stage']) => readonly StatusRow[],
  names: Names,
): readonly Block[] => {
  const [title, rows] = [OTHER_TABLES[stage] ?? stage, at(stage)]
  return rows.length === 0 ? [] : [heading(title), ...tableOf(`services-${stage}`, title, rows, names)]
}

const OTHERWISE: readonly (readonly [StatusRow['stage'], string])[] = [
  ['identified', 'identified as opportunities'],
  ['declined', 'declined'],
  ['withdrawn', 'given up'],
  ['ended', 'ended'],
  ['named', 'named, with no step recorded'],
]

const otherwise = (at: (stage: StatusRow['stage']) => readonly StatusRow[]): readonly Block[] => {
  const items = OTHERWISE.flatMap(([stage, words]) => {
    const rows = at(stage)
    const text = `${capitalised(words)}: ${rows.map(({ name }) => name).join(', ')}.`
    return rows.length === 0 ? [] : [{ text, entries: rows.flatMap(({ entries }) => entries) }]
  })
  return items.length === 0 ? [] : [heading('Other services'), { is: 'list', items }]
}
