import {
  type FinancialYear,
  isWhole,
  type LineRow,
  positionsOf,
  type SavingsYear,
  type TotalRow,
} from '@programme-ledger/core'
import { accountName, partOf } from './account-name.ts'
import type { Amount, Balance, Booked, Position } from './journal.ts'
import { SAVING_KINDS } from './saving-kinds.ts'
import { savingsKeptOut } from './savings-kept-out.ts'

type Kind = (typeof SAVING_KINDS)[number]

/**
 * The accounts of savings on one day. A saving is an asset, a cost to get there takes from it; where it came from stands in equity, so
 * that all adds up to nothing. The accounts go by kind, year, group, line and council, and each holds what the view has for it.
 */
export const savingsPosition = (years: readonly SavingsYear[]): Position => ({
  booked: years.flatMap((year) =>
    year.lines.flatMap((line) => SAVING_KINDS.flatMap((kind) => bookedOf(kind, year.year, line))),
  ),
  balances: years.flatMap((year) => SAVING_KINDS.flatMap((kind) => balancesOf(kind, year))),
  keptOut: years.flatMap(savingsKeptOut),
})

/** The entries behind a figure of a line. */
const ENTRIES: Readonly<Record<Kind['figure'], (line: LineRow) => readonly number[]>> = {
  budget: (line) => {
    const ofOthers = positionsOf(
      ...[...line.reports, ...line.setAside, ...line.validations].map(({ entries }) => entries),
    )
    return line.entries.filter((position) => !ofOthers.includes(position))
  },
  actual: ({ reports }) => positionsOf(...reports.map(({ entries }) => entries)),
  realised: ({ validations }) =>
    positionsOf(...validations.flatMap(({ notCounted, entries }) => (notCounted === undefined ? [entries] : []))),
}

const accountOf = ({ name }: Kind, year: FinancialYear, ...below: readonly string[]): string =>
  accountName('Assets', 'Savings', name, year.replace('/', '-'), ...below)

const bookedOf = (kind: Kind, year: FinancialYear, line: LineRow): readonly Booked[] => {
  const shares = sharesOf(kind, year, line)
  const total = line[kind.figure].total.known
  if (shares.length === 0) return []
  return [
    {
      key: `${kind.name}/${year}/${line.line}`,
      says: `${line.name} ${year}, ${kind.name.toLowerCase()}`,
      entries: ENTRIES[kind.figure](line),
      postings: [
        ...shares,
        { account: accountName('Equity', 'Savings', kind.name), amount: -total, commodity: kind.commodity },
      ].filter(({ amount }) => amount !== 0),
    },
  ]
}

/**
 * What each council has of a line, and what of its total no source gives to a council. Where the total itself is not known, or
 * only in part, what is known of it is of no council: what is left over could not be told from what is unknown.
 */
const sharesOf = (kind: Kind, year: FinancialYear, line: LineRow): readonly Amount[] => {
  const { total, byCouncil } = line[kind.figure]
  const account = (last: string): string => accountOf(kind, year, partOf(line.group), partOf(line.line), last)
  const shares = isWhole(total)
    ? Object.entries(byCouncil).flatMap(([council, share]) =>
        share === 'notEvidenced' ? [] : [{ account: account(partOf(council)), amount: share.known }],
      )
    : []
  const rest = total.known - shares.reduce((sum, { amount }) => sum + amount, 0)
  return [...shares, { account: account('NotByCouncil'), amount: rest }]
    .filter(({ amount }) => amount !== 0)
    .map((share) => ({ ...share, commodity: kind.commodity }))
}

/** The year, its groups and its lines, each as its row says: what tools add up is held against what views add up. */
const balancesOf = (kind: Kind, { year, lines, groups, overall }: SavingsYear): readonly Balance[] => {
  const balance = (row: LineRow | TotalRow, ...below: readonly string[]): Balance => ({
    account: accountOf(kind, year, ...below),
    amount: row[kind.figure].total.known,
    unknown: row[kind.figure].total.unknown,
    commodity: kind.commodity,
  })
  return [
    balance(overall),
    ...groups.flatMap((row) => (row.of.kind === 'group' ? [balance(row, partOf(row.of.group))] : [])),
    ...lines.map((row) => balance(row, partOf(row.group), partOf(row.line))),
  ]
}
