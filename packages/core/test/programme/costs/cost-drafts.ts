import type { BudgetPositionRow, CostFigureRow, Day, FundingRow } from '../../../src/index.ts'
import { type DataOf, type Envelope, type Fact, fact, type ProgrammeBooks, party } from '../fixture.ts'

/** Severance of the two councils, £100,000 incurred, but for what is said otherwise. */
export const cost = (on: Day, data: Partial<DataOf<'CostStated'>> = {}, envelope: Envelope = {}): Fact =>
  fact(
    'CostStated',
    on,
    { amount: 10_000_000, cost: 'severance', kind: 'severance', state: 'incurred', ...data },
    envelope,
  )

/** A grant of £40,000, requested, but for what is said otherwise. */
export const funded = (on: Day, data: Partial<DataOf<'FundingStated'>> = {}, envelope: Envelope = {}): Fact =>
  fact(
    'FundingStated',
    on,
    { amount: 4_000_000, funding: 'grant', kind: 'grant', state: 'requested', ...data },
    envelope,
  )

/** £1,000 put into the reserve for severance, but for what is said otherwise. */
export const reserved = (on: Day, data: Partial<DataOf<'ReserveStated'>> = {}, envelope: Envelope = {}): Fact =>
  fact('ReserveStated', on, { amount: 100_000, movement: 'contribution', reserve: 'severance', ...data }, envelope)

/** A row of table wrs, but for what is said otherwise. */
export const position = (
  on: Day,
  data: Partial<DataOf<'BudgetPositionReported'>> = {},
  envelope: Envelope = {},
): Fact =>
  fact(
    'BudgetPositionReported',
    on,
    { favourable: 'negative', label: 'Total', row: 'total', table: 'wrs', ...data },
    envelope,
  )

/** Amounts of a table that prints thousands of pounds, in pence. */
export const thousands = (amount: number): number => amount * 100_000

const wmriep = fact('PartyRegistered', '2007-04-01', {
  aliases: ['West Midlands LGA'],
  kind: 'funder',
  name: 'West Midlands Regional Improvement and Efficiency Partnership',
  party: 'wmriep',
})
export const county = party('worcestershire', 'Worcestershire County Council')
export const homeOffice = fact('PartyRegistered', '2007-04-01', {
  kind: 'funder',
  name: 'Home Office',
  party: 'home-office',
})

/** The funding of the pilot: M02 to M04 of the reports of 2008. */
export const PILOT: readonly Fact[] = [
  wmriep,
  funded('2008-09-01', {
    amount: 3_000_000,
    upTo: 4_000_000,
    funding: 'wmriep',
    funder: 'wmriep',
    state: 'offered',
    purpose: 'the pilot',
  }),
  funded('2008-06-30', {
    funding: 'bromsgrove-match',
    kind: 'balances',
    council: 'bromsgrove',
    state: 'released',
    purpose: 'the pilot',
  }),
  funded('2008-09-01', {
    funding: 'redditch-match',
    kind: 'balances',
    council: 'redditch',
    state: 'requested',
    purpose: 'the pilot',
  }),
]

/** The capital and the revenue position of Worcestershire Regulatory Services, Appendix D of the report of June 2011. */
export const WRS: readonly Fact[] = (
  [
    ['total', 'Total', 1_537, 711, 101, -610],
    ['grants', 'Capital grants', -270, -200, 0, 200],
    ['partners', 'Total to be funded by partners', 1_267, 511, 101, -410],
  ] as const
)
  .map(([row, label, businessCase, budget, projected, variance]) =>
    position('2011-06-30', {
      row,
      label,
      table: 'wrs-capital',
      businessCase: thousands(businessCase),
      budget: thousands(budget),
      projected: thousands(projected),
      variance: thousands(variance),
      goodTo: 50_000,
      unitAsPrinted: "£'000",
      period: { from: '2010-04-01', to: '2011-03-31' },
      ...(row === 'partners' ? { addsUp: ['total', 'grants'] } : {}),
    }),
  )
  .concat(
    position(
      '2011-06-30',
      {
        row: 'revenue',
        label: 'Revenue',
        table: 'wrs-revenue',
        budget: thousands(5_958),
        projected: thousands(5_357),
        variance: thousands(-601),
      },
      { inferredFields: ['budget', 'projected', 'variance'] },
    ),
  )

export const figureIn = (
  books: ProgrammeBooks,
  ref: string,
  options?: Parameters<ProgrammeBooks['costs']>[0],
): CostFigureRow =>
  one(
    books.costs(options).costs.flatMap(({ figures }) => figures),
    ref,
  )

export const fundingIn = (books: ProgrammeBooks, key: string): FundingRow =>
  one(books.funding().fundings, `funding:${key}`)

export const rowIn = (books: ProgrammeBooks, ref: string): BudgetPositionRow =>
  one(
    books.budgetPositions().flatMap(({ rows }) => rows),
    ref,
  )

const one = <Each extends { readonly ref: string }>(rows: readonly Each[], ref: string): Each => {
  const row = rows.find((each) => each.ref === ref)
  if (row === undefined) throw new Error(`There is no ${ref}, only ${rows.map((each) => each.ref).join(', ')}`)
  return row
}
