import { z } from 'zod'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { attestedValue, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import type { SavingsReads } from '../savings/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import { type BenefitMoney, broughtMoneyOf, expectedMoneyOf } from './benefit-money.ts'
import { type BenefitRow, benefitRows } from './benefit-row.ts'
import type { SavingOutcome } from './events.ts'
import { STANDINGS, type Standing } from './standing.ts'
import type { BenefitsReads } from './state.ts'

const Options = z.strictObject({ service: Key.optional() })

export interface BenefitRealisationOptions {
  /** Only what is expected of this service, or came with it. Default: all that the ledger knows of. */
  readonly service?: Key
}

/** How many benefits stand where. There is no total of their money: what services measure in their own way is not added. */
export interface BenefitTotals extends Row {
  /** How many stand where; they add up to the rows. */
  readonly counts: Readonly<Record<Standing, number>>
  /** Of how many a source says what became of the saving that was stated for them, whatever status word it prints. */
  readonly savings: Readonly<Record<SavingOutcome | 'contested', number>>
}

/** The benefits of one service. Amounts are pence, and part of no total of savings. */
export interface ServiceBenefits extends BenefitTotals {
  /** Undefined for what is expected of the programme as a whole, and where sources disagree on the service. */
  readonly service: Key | undefined
  readonly name: string
  /** What they are to bring; undefined where no source speaks of money, and where they are not of one service. */
  readonly expected: BenefitMoney | undefined
  /** What they brought so far, alike. */
  readonly brought: BenefitMoney | undefined
  /** By heading, then by name. */
  readonly benefits: readonly BenefitRow[]
}

export interface BenefitRealisation {
  /** By name; then what is expected of no one service, and that of which sources disagree on the service. */
  readonly services: readonly ServiceBenefits[]
  /** Of all that was expected. */
  readonly totals: BenefitTotals
  /** What came without having been expected. */
  readonly unplanned: BenefitTotals & { readonly benefits: readonly BenefitRow[] }
}

type Ground = Reading<{
  readonly services: ServicesReads
  readonly savings: SavingsReads
  readonly benefits: BenefitsReads
}>

/** What was promised, and what came of it. */
export const benefitRealisation =
  (reading: Ground) =>
  (options: BenefitRealisationOptions = {}): BenefitRealisation => {
    const { service } = parseOptions(Options, options, 'The options of benefitRealisation')
    const rows = benefitRows(reading)
      .filter((row) => service === undefined || claimedValues(row.service).includes(service))
      .sort(byHeading)
    const planned = rows.filter((row) => !isUnplanned(row))
    const unplanned = rows.filter(isUnplanned)
    return {
      services: servicesOf(reading.all.services, planned),
      totals: countsOf('totals', planned),
      unplanned: { ...countsOf('unplanned', unplanned), benefits: unplanned },
    }
  }

/** Where one source expected it and another calls it unplanned, somebody expected it. */
const isUnplanned = ({ origin }: BenefitRow): boolean => attestedValue(origin) === 'unplanned'

const byHeading = (a: BenefitRow, b: BenefitRow): number =>
  byText(attestedValue(a.objective) ?? '', attestedValue(b.objective) ?? '') ||
  byText(a.name, b.name) ||
  byText(a.benefit, b.benefit)

const servicesOf = (services: ServicesReads, rows: readonly BenefitRow[]): readonly ServiceBenefits[] => {
  const named = [...new Set(rows.flatMap((row) => attestedValue(row.service) ?? []))]
    .map((service) => ({ service, name: nameOfService(services, service) }))
    .sort((a, b) => byText(a.name, b.name) || byText(a.service, b.service))
  const groups = [
    ...named.map(({ service, name }) => ({
      key: `service/${service}`,
      service,
      name,
      benefits: rows.filter((row) => attestedValue(row.service) === service),
    })),
    {
      key: 'programme',
      service: undefined,
      name: 'the programme',
      benefits: rows.filter((row) => row.service.is === 'unknown'),
    },
    {
      key: 'contested',
      service: undefined,
      name: 'a service that sources disagree about',
      benefits: rows.filter((row) => row.service.is === 'contested'),
    },
  ]
  return groups.flatMap(({ key, service, name, benefits }) =>
    benefits.length === 0
      ? []
      : [{ ...countsOf(key, benefits), service, name, ...moneyOf(service, benefits), benefits }],
  )
}

const countsOf = (key: string, rows: readonly BenefitRow[]): BenefitTotals => ({
  ref: `benefitRealisation:${key}`,
  counts: countStandings(rows),
  savings: countSavings(certainOf(rows)),
  entries: positionsOf(...rows.map(({ entries }) => entries)),
})

const moneyOf = (
  service: Key | undefined,
  rows: readonly BenefitRow[],
): Pick<ServiceBenefits, 'expected' | 'brought'> => {
  const certain = service === undefined ? [] : certainOf(rows)
  return { expected: expectedMoneyOf(certain), brought: broughtMoneyOf(certain) }
}

/** What may not even have been promised by the day is counted as such, and is in no sum. */
const certainOf = (rows: readonly BenefitRow[]): readonly BenefitRow[] =>
  rows.filter(({ standing }) => standing !== 'undetermined')

const countStandings = (rows: readonly BenefitRow[]): Readonly<Record<Standing, number>> => {
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>
  for (const { standing } of rows) counts[standing] += 1
  return counts
}

const countSavings = (rows: readonly BenefitRow[]): BenefitTotals['savings'] => {
  const counts = { came: 0, cameInPart: 0, didNotCome: 0, contested: 0 }
  for (const { assessment } of rows) {
    if (assessment.saving.is === 'known') counts[assessment.saving.value] += 1
    else if (assessment.saving.is === 'contested') counts.contested += 1
  }
  return counts
}
