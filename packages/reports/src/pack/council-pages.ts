import type { Key, SavingsYear, StatusRow } from '@programme-ledger/core'
import { heading, list, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { missing, textCell, value } from '../blocks/cells.ts'
import type { Block, Cell, Part, Table, TableRow } from '../document.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { claimsIn } from '../words/claims-in.ts'
import { UNDECIDED } from './annex-titles.ts'
import { EMPLOYER_COLUMNS, employerCells, employerNotes } from './employer-cells.ts'
import { forecastColumn } from './forecast-column.ts'
import type { Material } from './material.ts'
import { mentions } from './mentions.ts'
import type { Names } from './names.ts'
import { newsItems } from './news-items.ts'
import { partForecasts } from './part-forecasts.ts'
import { type SavingFigure, totalFigure } from './saving-figure.ts'
import { entriesOf, soughtByMatter } from './sought-by-matter.ts'
import { weightOf } from './told-changes.ts'
import { councilsOfYear } from './whole-forecasts.ts'

/** A council's page is one page: a kind with more changes than these is counted, and so is what would be more in all. */
const NEWS = { ofAKind: 2, inAll: 5 }

/** A page for each council: its savings, its services, its staff, what is asked of it, and what changed for it. */
export const councilPages = (material: Material): readonly Part[] =>
  material.councils.map((council) => ({
    id: `council-${council}`,
    title: material.names.party(council),
    blocks: [
      ...decisionsOf(material, council),
      ...savingsOf(material, council),
      ...servicesOf(material, council),
      ...staffOf(material, council),
      ...changesFor(material, council),
    ],
  }))

const decisionsOf = (material: Material, council: Key): readonly Block[] => {
  const { now, earlier } = soughtByMatter(material, council)
  const one = earlier.length === 1
  return [
    heading('Decisions sought'),
    ...(now.length === 0 ? [paragraph('No new decision is sought of this council.')] : []),
    ...list(
      now.map((sought) => ({
        text: `${sought.matter.name}: ${cellInWords(sought.items[0].words, 'text')}`,
        entries: entriesOf([sought]),
      })),
    ),
    ...(earlier.length === 0
      ? []
      : [
          paragraph(
            `${earlier.length} older ${one ? 'one is' : 'ones are'} not decided by any entry: see the annex “${UNDECIDED}”.`,
            'note',
            entriesOf(earlier),
          ),
        ]),
  ]
}

const savingsOf = ({ books, names }: Material, council: Key): readonly Block[] => {
  const years = books.councilSavings().filter((year) => councilsOfYear(year).includes(council))
  const none = paragraph(`No paper gives a saving of ${names.party(council)} by itself.`)
  return [
    heading('Savings'),
    years.length === 0 ? none : savingsTable(years, council, names),
    ...partForecasts(books, council, names),
  ]
}

const savingsTable = (years: readonly SavingsYear[], council: Key, names: Names): Table => {
  const forecasts = forecastColumn(
    years.map((year) => ({ year, council })),
    names,
  )
  return table({
    id: `council-${council}-savings`,
    caption: 'Savings of this council, £’000',
    columns: {
      year: ['Year', 'text'],
      budget: ['Budget', 'thousands'],
      reported: ['Reported', 'thousands'],
      validated: ['Validated by finance', 'thousands'],
      ...forecasts.columns,
      all: ['Reported by all councils together', 'thousands'],
    },
    rows: years.map((year): TableRow => {
      const figure = (which: SavingFigure, whose?: Key): Cell =>
        year.lines.length === 0 ? missing('notStated') : totalFigure(year.overall, year, which, whose)
      return rowOf(
        { ref: year.overall.ref, part: council, entries: forecasts.entriesWith(year, council) },
        {
          year: value(year.year),
          budget: figure('budget', council),
          reported: figure('actual', council),
          validated: figure('realised', council),
          all: figure('actual'),
          ...forecasts.cellsOf(year, council),
        },
      )
    }),
    notes: [
      'Net of transitional costs. Not evidenced: no paper gives the figure for this council, and none is made up from its share of the budget.',
      ...forecasts.notes,
    ],
  })
}

const servicesOf = ({ books, names }: Material, council: Key): readonly Block[] => {
  const own = books.currentStatus().services.flatMap((row) => {
    const role = roleOf(row, council)
    return role === undefined ? [] : [{ row, role }]
  })
  if (own.length === 0)
    return [heading('Services'), paragraph('No paper names this council as host, partner or customer of a service.')]
  return [
    heading('Services'),
    table({
      id: `council-${council}-services`,
      caption: `Services in which ${names.party(council)} takes part`,
      columns: {
        service: ['Service', 'text'],
        role: ['Part', 'text'],
        stage: ['Stage', 'text'],
        status: ['Status', 'rag'],
      },
      rows: own.map(({ row, role }) =>
        rowOf(row, { service: value(row.name), role, stage: value(row.stage), status: textCell(row.rag) }),
      ),
    }),
  ]
}

const roleOf = (row: StatusRow, council: Key): Cell | undefined => {
  const { hosts, proposedHosts, employingAuthority, partners, notices } = row
  const own = partners.find(({ party }) => party === council)
  const roles = [
    ...(claimsIn(hosts).some((keys) => keys.includes(council)) ? [{ role: 'host', of: hosts }] : []),
    ...(hosts.is === 'unknown' && claimsIn(proposedHosts).some((keys) => keys.includes(council))
      ? [{ role: 'proposed as host', of: proposedHosts }]
      : []),
    ...(claimsIn(employingAuthority).includes(council)
      ? [{ role: 'employing authority', of: employingAuthority }]
      : []),
    ...(own === undefined ? [] : [{ role: claimsIn(own.as).join(' or '), of: own.as }]),
  ].map(
    ({ role, of }) => `${role}${of.is === 'contested' ? ' (contested)' : of.is === 'known' && of.inferred ? '*' : ''}`,
  )
  const isLeaving = notices.some(({ party }) => party === council)
  return roles.length === 0 ? undefined : value([...roles, ...(isLeaving ? ['notice given'] : [])].join(', '))
}

const staffOf = ({ books, suppressed }: Material, council: Key): readonly Block[] => {
  const { employers, movements } = books.staffPosition()
  const employer = employers.find((row) => row.employer === council)
  if (employer === undefined)
    return [heading('Staff'), paragraph('No paper tells of staff who came to this council or left it.')]
  const rows = [rowOf(employer, employerCells(employer, movements, suppressed))]
  return [
    heading('Staff'),
    table({
      id: `council-${council}-staff`,
      caption: 'People who came and left by a change of employer',
      columns: EMPLOYER_COLUMNS,
      rows,
      notes: employerNotes(rows, suppressed),
    }),
  ]
}

const changesFor = ({ before, books, changes, entryAt }: Material, council: Key): readonly Block[] => {
  if (before === undefined) return []
  const told = changes
    .flatMap((each) => each.told)
    .filter(({ cause }) => mentions(entryAt(cause.entry)?.data, council))
    .toSorted((one, other) => weightOf(one.cause) - weightOf(other.cause))
  const items = newsItems(told, books, NEWS)
  return [
    heading('What changed for this council'),
    ...(items.length === 0 ? [paragraph(`Nothing that names it, since ${before.name}.`)] : list(items)),
  ]
}
