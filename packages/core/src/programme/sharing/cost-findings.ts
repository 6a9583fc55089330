import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { agreementOf } from '../../values/agreement.ts'
import { isWhole, sumOf, UNKNOWN, type Unknown } from '../../values/amount.ts'
import { attestedValue, figureOf, witnessesOf } from '../../values/attested.ts'
import { type FinancialYear, periodOfYear } from '../../values/financial-year.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { sameValue } from '../../values/same-value.ts'
import { type Cost, type CostFigure, type CostsReads, standingAmount, yearOfFigure } from '../costs/state.ts'
import { nameOfParty } from '../parties/state.ts'
import { type Charges, chargeTo } from './charges.ts'
import type { Shared } from './events.ts'
import type { SharingGround } from './expected-shares.ts'
import type { SharingRow } from './sharing-row.ts'
import { allSharing } from './sharing-years.ts'
import { describePart } from './words.ts'

type Ground = Reading<SharingGround & { readonly costs: CostsReads }>

type CostState = CostFigure['state']
type CostKind = Extract<Cost['kind'], { readonly is: 'known' }>['value']

/** As what kind of amount a cost is shared; what is of another kind may be anything. */
const SHARED_AS: Readonly<Partial<Record<CostKind, Shared>>> = {
  transitional: 'oneOffCost',
  implementation: 'oneOffCost',
  setUp: 'oneOffCost',
  exit: 'oneOffCost',
  severance: 'severance',
  capital: 'capital',
  running: 'runningCost',
}

/**
 * What a service costs in a year may be told twice: as costs with the share of each council, and as what its scheme apportions. The
 * two are never added to one another (law M5); where they are of the same whole year, they are to tell the same.
 */
export const sharedOtherwise = (reading: Ground): readonly Finding[] =>
  allSharing(reading).flatMap((row) =>
    row.parts.flatMap(({ for: shared, budget, outturn }) => [
      ...compare(reading, row, { shared, charges: budget, states: ['budgeted'] }),
      ...compare(reading, row, { shared, charges: outturn, states: ['incurred', 'paid'] }),
    ]),
  )

interface Compared {
  readonly shared: Shared
  readonly charges: Charges
  /** In which states costs are held against the charges: the first of them in which there are any. */
  readonly states: readonly CostState[]
}

/** A cost in one state and year. */
interface StatedCost {
  readonly cost: Key
  readonly state: CostState
  readonly amount: number | Unknown
  readonly goodTo: number
  /** Undefined where it gives the council no share. */
  readonly shareOf: (council: Key) => number | Unknown | undefined
  readonly councils: readonly Key[]
  readonly entries: readonly number[]
}

const compare = (reading: Ground, row: SharingRow, { shared, charges, states }: Compared): readonly Finding[] => {
  const service = attestedValue(row.service)
  if (service === undefined || charges.isContested || !isWhole(charges.total)) return []
  if (!sameValue(charges.covers, [periodOfYear(row.year)])) return []
  const costs = states
    .map((state) => costsIn(reading.all.costs, { service, shared, state, year: row.year }))
    .find(({ length }) => length > 0)
  const [first] = costs ?? []
  if (costs === undefined || first === undefined) return []
  const what = `${describePart({ for: shared })} of ${row.name} in ${row.year}`
  const told = `${listInWords(costs.map(({ cost }) => cost))}, as ${first.state}`
  const apportioned = listInWords(charges.counted)
  const found = (severity: Finding['severity'], message: string): readonly Finding[] => [
    {
      severity,
      subject: `sharing-scheme/${row.scheme}`,
      about: [...costs.map(({ cost }) => `cost/${cost}`), ...charges.counted.map((key) => `apportionment/${key}`)],
      message,
      entries: positionsOf(
        ...costs.map(({ entries }) => entries),
        ...row.apportionments
          .filter(({ apportionment }) => charges.counted.includes(apportionment))
          .map((each) => each.entries),
      ),
    },
  ]

  const total = sumOf(costs.map(({ amount }) => amount))
  const rounding = costs.reduce((all, { goodTo }) => all + goodTo, 0)
  if (!isWhole(total)) return []
  if (agreementOf(total.known, charges.total.known, rounding) === 'differs')
    return found(
      // Of several costs it cannot be told which of them are shared.
      costs.length === 1 ? 'warning' : 'note',
      `${what} comes to ${formatPounds(total.known)} by ${told}, and to ${formatPounds(charges.total.known)} by the apportionment ${apportioned}: where they are the same money, correct one of them`,
    )
  const differing = councilsOf(costs, charges).flatMap((council): readonly string[] => {
    const share = shareOf(costs, council)
    const charge = chargeTo(charges, council)
    if (share === UNKNOWN || !isWhole(charge) || agreementOf(share, charge.known, rounding) !== 'differs') return []
    return [`${nameOfParty(reading.all.parties, council)} ${formatPounds(share)} and ${formatPounds(charge.known)}`]
  })
  return differing.length === 0
    ? []
    : found(
        'serious',
        `${what} is shared in one way by ${told}, and in another by the apportionment ${apportioned}: ${differing.join('; ')}`,
      )
}

interface Asked {
  readonly service: Key
  readonly shared: Shared
  readonly state: CostState
  readonly year: FinancialYear
}

const costsIn = ({ costs }: CostsReads, { service, shared, state, year }: Asked): readonly StatedCost[] =>
  Object.entries(costs).flatMap(([cost, { council, figures, kind, service: of }]): readonly StatedCost[] => {
    const known = attestedValue(kind)
    if (attestedValue(of) !== service || known === undefined || SHARED_AS[known] !== shared) return []
    return Object.values(figures).flatMap((figure): readonly StatedCost[] => {
      const amount = standingAmount(figure)
      if (amount === undefined || figure.state !== state || yearOfFigure(figure, amount.when) !== year) return []
      const bearer = attestedValue(council)
      const isBornByOne = bearer !== undefined && Object.keys(amount.shares).length === 0
      return [
        {
          cost,
          state,
          amount: figureOf(amount.amount),
          goodTo: attestedValue(amount.goodTo) ?? 0,
          councils: isBornByOne ? [bearer] : Object.keys(amount.shares),
          shareOf: (each) => {
            if (isBornByOne) return each === bearer ? figureOf(amount.amount) : 0
            const share = amount.shares[each]
            return share && figureOf(share)
          },
          entries: positionsOf(witnessesOf(amount.amount), ...Object.values(amount.shares).map(witnessesOf)),
        },
      ]
    })
  })

const councilsOf = (costs: readonly StatedCost[], { byCouncil }: Charges): readonly Key[] =>
  [...new Set([...Object.keys(byCouncil), ...costs.flatMap(({ councils }) => councils)])].sort()

/** A council's part of several costs; unknown where one of them gives it none. */
const shareOf = (costs: readonly StatedCost[], council: Key): number | Unknown => {
  const sum = sumOf(costs.map((cost) => cost.shareOf(council) ?? UNKNOWN))
  return isWhole(sum) ? sum.known : UNKNOWN
}
