import { attestedValue, isWhole, type Key, type StatusRow } from '@programme-ledger/core'
import { heading, list, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { missing, sumCell, textCell, value } from '../blocks/cells.ts'
import type { Block, Cell, Part, Table, TableRow } from '../document.ts'
import { amountInWords } from '../words/amount-in-words.ts'
import { claimsIn } from '../words/claims-in.ts'
import { counted } from '../words/counted.ts'
import { soughtIn } from './decisions-sought.ts'
import type { Material } from './material.ts'
import { mentions } from './mentions.ts'
import { forecastsOf } from './savings-by-council.ts'

/** So many changes stand on a council's page. */
const TOLD = 8

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

const decisionsOf = ({ books }: Material, council: Key): readonly Block[] => {
  const sought = soughtIn(books).filter(({ of }) => of.includes(council))
  const items = sought.map(({ matter, recommendation }) => ({
    text: `${matter.name}: ${claimsIn(recommendation.text).join(' or ')}`,
    entries: recommendation.entries,
  }))
  return [
    heading('Decisions sought'),
    ...(items.length === 0 ? [paragraph('No decision of this council is outstanding by these papers.')] : list(items)),
  ]
}

const savingsOf = ({ books, names }: Material, council: Key): readonly Block[] => {
  const years = books
    .councilSavings()
    .filter((year) => year.councils.includes(council) || forecastsOf(year, council).length > 0)
  if (years.length === 0)
    return [heading('Savings'), paragraph(`No paper gives a saving of ${names.party(council)} by itself.`)]
  const rows = years.map((year): TableRow => {
    const { overall, lines } = year
    const figure = (which: 'budget' | 'actual' | 'realised'): Cell =>
      lines.length === 0 ? missing('notStated') : sumCell(overall[which].byCouncil[council] ?? 'notEvidenced')
    const forecasts = forecastsOf(year, council)
    return rowOf(overall, {
      year: value(year.year),
      budget: figure('budget'),
      reported: figure('actual'),
      validated: figure('realised'),
      all: lines.length === 0 ? missing('notStated') : sumCell(overall.actual.total),
      forecast:
        forecasts.length === 0 ? missing('notStated') : value(forecasts.map((row) => amountInWords(row)).join('; ')),
    })
  })
  return [heading('Savings'), savingsTable(council, rows)]
}

const savingsTable = (council: Key, rows: readonly TableRow[]): Table =>
  table({
    id: `council-${council}-savings`,
    caption: 'Savings of this council, £’000',
    columns: {
      year: ['Year', 'text'],
      budget: ['Budget', 'thousands'],
      reported: ['Reported', 'thousands'],
      validated: ['Validated by finance', 'thousands'],
      forecast: ['Forecast, beside these', 'text'],
      all: ['Reported by all councils together', 'thousands'],
    },
    rows,
    notes: [
      'Net of transitional costs. Not evidenced: no paper gives the figure for this council, and none is made up from its share of the budget.',
    ],
  })

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
        rowOf(row, { service: value(row.name), role: value(role), stage: value(row.stage), status: textCell(row.rag) }),
      ),
    }),
  ]
}

const roleOf = (
  { hosts, proposedHosts, employingAuthority, partners, notices }: StatusRow,
  council: Key,
): string | undefined => {
  const own = partners.find(({ party }) => party === council)
  const roles = [
    ...(claimsIn(hosts).some((keys) => keys.includes(council)) ? ['host'] : []),
    ...(hosts.is === 'unknown' && claimsIn(proposedHosts).some((keys) => keys.includes(council))
      ? ['proposed as host']
      : []),
    ...(claimsIn(employingAuthority).includes(council) ? ['employing authority'] : []),
    ...(own === undefined ? [] : [attestedValue(own.as) ?? 'partner, contested']),
    ...(notices.some(({ party }) => party === council) ? ['notice given'] : []),
  ]
  return roles.length === 0 ? undefined : roles.join(', ')
}

const staffOf = ({ books }: Material, council: Key): readonly Block[] => {
  const employer = books.staffPosition().employers.find((row) => row.employer === council)
  if (employer === undefined)
    return [heading('Staff'), paragraph('No paper tells of staff who came to this council or left it.')]
  const { arrived, left, net, headcount } = employer
  return [
    heading('Staff'),
    table({
      id: `council-${council}-staff`,
      caption: 'People who came and left by a change of employer',
      columns: {
        arrived: ['Came', 'count'],
        left: ['Left', 'count'],
        net: ['Net', 'count'],
        headcount: ['Headcount, where one was stated', 'count'],
      },
      rows: [
        rowOf(employer, {
          arrived: sumCell(arrived),
          left: sumCell(left),
          net: sumCell(net),
          headcount: headcount === undefined ? missing('notStated') : sumCell(headcount),
        }),
      ],
      notes: [arrived, left].every(isWhole)
        ? []
        : ['Not known: so many movements are of a size that is not stated or not shown.'],
    }),
  ]
}

const changesFor = ({ before, changes, entryAt }: Material, council: Key): readonly Block[] => {
  if (before === undefined) return []
  const told = changes.flatMap((each) => each.told).filter(({ cause }) => mentions(entryAt(cause.entry)?.data, council))
  const rest = told.slice(TOLD)
  const more = {
    text: `and ${counted(rest.length, 'more change')}, in the part on what changed`,
    entries: rest.flatMap(({ entries }) => entries),
  }
  return [
    heading('What changed for this council'),
    ...(told.length === 0
      ? [paragraph(`Nothing that names it, since ${before.name}.`)]
      : list(rest.length < 2 ? told : [...told.slice(0, TOLD), more])),
  ]
}
