import { positionsOf } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { type FinancialYear, type Period, yearOfDay } from '../../values/financial-year.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { nameOfService } from '../services/state.ts'
import { chargesOf, isUndisputed, type KeyedApportionment } from './charges.ts'
import { councilsOfYear } from './councils-of-year.ts'
import { Shared } from './events.ts'
import { expectedShares, type SharingGround } from './expected-shares.ts'
import { termsInOrder } from './memberships-of.ts'
import type { ApportionmentRow, SettlementRow, SharingPart, SharingRow, SurplusRow } from './sharing-row.ts'
import { newScheme, type Settlement, type SharingReads } from './state.ts'

interface Which {
  readonly scheme: Key
  readonly year: FinancialYear
}

/**
 * A scheme in one financial year.
 *
 * @param known everything known, whatever its date: who is to join or leave in the year.
 */
export const schemeYear = (
  all: SharingGround,
  known: Pick<SharingGround, 'services'>,
  { scheme: key, year }: Which,
): SharingRow => {
  const scheme = all.sharing.schemes[key] ?? newScheme()
  const ref = `sharing:${key}/${year}`
  // What sources put to several schemes or years has a row in each of them, and is charged for certain in none.
  const isOfYear = (each: OfScheme): boolean =>
    claimedValues(each.scheme).includes(key) && claimedValues(each.period).some(({ to }) => yearOfDay(to) === year)
  const parts = partsOf(
    Object.entries(all.sharing.apportionments)
      .filter(([, each]) => isOfYear(each))
      .map(([apportionment, cells]) => ({ key: apportionment, cells })),
  )
  const counted = new Set(parts.flatMap(({ budget, outturn }) => [...budget.counted, ...outturn.counted]))
  const apportionments = rowsOf(
    all.sharing.apportionments,
    isOfYear,
    (apportionment, cells): ApportionmentRow => ({
      ...cells,
      ref: `${ref}/apportionment/${apportionment}`,
      apportionment,
      isCounted: counted.has(apportionment),
      isDisputed: !isUndisputed(cells),
      expected: expectedShares(all, known, cells),
      entries: witnessesIn(cells),
    }),
  )
  const paid = paymentsOf(all.sharing, ref, isOfYear)
  const service = attestedValue(scheme.service)
  const terms = termsInOrder(scheme.terms)
  return {
    ref,
    scheme: key,
    year,
    service: scheme.service,
    name: service === undefined ? key : nameOfService(known.services, service),
    terms,
    councils: councilsOfYear({ all, known, scheme, ref, year, parts, ...paid }),
    parts,
    apportionments,
    ...paid,
    undetermined: undefined,
    entries: positionsOf(
      witnessesOf(scheme.service),
      ...terms.map(witnessesIn),
      ...[apportionments, paid.settlements, paid.surpluses].flatMap((rows) => rows.map(({ entries }) => entries)),
    ),
  }
}

/** What was settled and distributed. */
const paymentsOf = (
  { apportionments, settlements, surpluses }: SharingReads,
  ref: string,
  isOfYear: (each: OfScheme) => boolean,
): Pick<SharingRow, 'settlements' | 'surpluses'> => ({
  settlements: rowsOf(
    settlements,
    isOfYear,
    (settlement, cells): SettlementRow => ({
      ...cells,
      ref: `${ref}/settlement/${settlement}`,
      settlement,
      isDisputed: !isCertain(cells),
      of: whatIsSettled(apportionments, cells),
      entries: witnessesIn(cells),
    }),
  ),
  surpluses: rowsOf(
    surpluses,
    isOfYear,
    (surplus, cells): SurplusRow => ({
      ...cells,
      ref: `${ref}/surplus/${surplus}`,
      surplus,
      isDisputed: !isCertain(cells),
      entries: witnessesIn(cells),
    }),
  ),
})

interface OfScheme {
  readonly scheme: Attested<Key>
  readonly period: Attested<Period>
}

/** Whether sources agree of which scheme and for which year it is. */
const isCertain = ({ scheme, period }: OfScheme): boolean =>
  scheme.is === 'known' && new Set(claimedValues(period).map(({ to }) => yearOfDay(to))).size === 1

const partsOf = (apportionments: readonly KeyedApportionment[]): readonly SharingPart[] =>
  Shared.options.flatMap((shared) => {
    const ofPart = apportionments.filter(({ cells }) => claimedValues(cells.for).includes(shared))
    return ofPart.length === 0
      ? []
      : [
          {
            for: shared,
            budget: chargesOf(ofPart, ['budget']),
            outturn: chargesOf(ofPart, ['finalOutturn', 'provisionalOutturn']),
          },
        ]
  })

/** By every source of what it settles, and of how final that is. */
const whatIsSettled = (
  apportionments: SharingReads['apportionments'],
  { apportionment }: Readonly<Settlement>,
): SettlementRow['of'] => {
  const stages = claimedValues(apportionment).flatMap((key) => {
    const named = apportionments[key]
    return named === undefined ? [] : claimedValues(named.stage)
  })
  if (!stages.includes('budget')) return 'balance'
  return stages.every((stage) => stage === 'budget') ? 'charge' : 'undetermined'
}

const rowsOf = <Cells extends OfScheme, Each>(
  table: Readonly<Keyed<Cells>>,
  isOfYear: (each: OfScheme) => boolean,
  rowOf: (key: Key, cells: Cells) => Each,
): readonly Each[] =>
  Object.entries(table)
    .filter(([, each]) => isOfYear(each))
    .sort(([one], [other]) => byText(one, other))
    .map(([key, cells]) => rowOf(key, cells))
