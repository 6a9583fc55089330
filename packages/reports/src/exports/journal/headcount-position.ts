import {
  attestedValue,
  type EmployerRow,
  figureOf,
  type Key,
  type MovementRow,
  type StaffPosition,
  UNKNOWN,
} from '@programme-ledger/core'
import { accountName, partOf } from './account-name.ts'
import { headcountKeptOut } from './headcount-kept-out.ts'
import type { Amount, Balance, Booked, Position } from './journal.ts'

/**
 * The accounts of people on one day: whoever leaves one employer arrives at another (law M6). An employer's people are in two
 * accounts: `Moved`, what movements brought and took, and `Stated`, what it was said to have beyond them, which came from equity.
 */
export const headcountPosition = (position: StaffPosition): Position => ({
  booked: [...position.movements.flatMap(bookedMovement), ...position.employers.flatMap(bookedStatement)],
  balances: position.employers.flatMap(balancesOf),
  keptOut: headcountKeptOut(position),
})

const accountOf = (employer: Key | undefined, ...below: readonly string[]): string =>
  accountName('Assets', 'Headcount', partOf(employer), ...below)

const people = (account: string, amount: number): Amount => ({ account, amount, commodity: 'PEOPLE' })

const bookedMovement = (row: MovementRow): readonly Booked[] => {
  const headcount = figureOf(row.headcount)
  if (!row.counts || headcount === UNKNOWN || headcount === 0) return []
  const [from, to] = [attestedValue(row.from), attestedValue(row.to)]
  return [
    {
      key: `movement/${row.movement}`,
      says: `${attestedValue(row.kind) === 'return' ? 'Return' : 'Transfer'} ${row.movement}`,
      entries: row.entries,
      postings: [people(accountOf(from, 'Moved'), -headcount), people(accountOf(to, 'Moved'), headcount)],
    },
  ]
}

const bookedStatement = (row: EmployerRow): readonly Booked[] => {
  if (row.headcount === undefined) return []
  const beyondMovements = row.headcount.known - row.net.known
  return [
    {
      key: `stated/${row.employer}`,
      says: `Headcount of ${row.name} as stated`,
      entries: row.stated.is === 'known' ? row.stated.by : [],
      postings: [
        people(accountOf(keyOf(row), 'Stated'), beyondMovements),
        people(accountName('Equity', 'Headcount', 'Stated'), -beyondMovements),
      ].filter(({ amount }) => amount !== 0),
    },
  ]
}

const balancesOf = (row: EmployerRow): readonly Balance[] => [
  { ...people(accountOf(keyOf(row), 'Moved'), row.net.known), unknown: row.net.unknown },
  ...(row.headcount === undefined
    ? []
    : [{ ...people(accountOf(keyOf(row)), row.headcount.known), unknown: row.headcount.unknown }]),
]

const keyOf = ({ employer }: EmployerRow): Key | undefined => (employer === UNKNOWN ? undefined : employer)
