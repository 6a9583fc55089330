import { z } from 'zod'
import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Attested, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import { FinancialYear, type Period, periodOfYear, yearOfDay } from '../../values/financial-year.ts'
import { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import { sameValue } from '../../values/same-value.ts'
import type { SharingGround } from './expected-shares.ts'
import { schemeYear } from './scheme-year.ts'
import type { MaybeSharing, SharingCouncil, SharingRow } from './sharing-row.ts'
import type { Scheme, SharingReads } from './state.ts'

const Options = z.strictObject({ service: Key.optional(), year: FinancialYear.optional() })

export interface SharingOptions {
  /** Only schemes of this service. Default: all. */
  readonly service?: Key
  /** Only this financial year. Default: all that anything was apportioned, settled or distributed for. */
  readonly year?: FinancialYear
}

/**
 * How councils share services, by scheme and financial year: who takes part for how long, what each was charged by budget and
 * outturn, what it saves by that, and what is to be settled. A scheme of which nothing was apportioned yet has a row for the
 * year that is asked for, or that the day is in.
 */
export const sharingYears =
  (reading: Reading<SharingGround>) =>
  (options: SharingOptions = {}): readonly SharingRow[] => {
    const asked = parseOptions(Options, options, 'The options of sharing')
    const states = [reading.all.sharing, reading.possibly.sharing]
    const schemes = new Set(states.flatMap((state) => Object.keys(state.schemes)))
    const isAsked = (scheme: Key): boolean =>
      asked.service === undefined || states.some((state) => isOf(state.schemes[scheme], asked.service))
    return [...schemes]
      .filter(isAsked)
      .flatMap((scheme) =>
        yearsOf(states, scheme, asked.year, reading.basis.asAt).map((year) => determined(reading, { scheme, year })),
      )
      .sort((a, b) => byText(a.scheme, b.scheme) || byText(a.year, b.year))
  }

/** For findings: once for each reading. */
export const allSharing = oncePerReading((reading: Reading<SharingGround>) => sharingYears(reading)())

interface Which {
  readonly scheme: Key
  readonly year: FinancialYear
}

/** Whether any source says that a scheme is of a service. */
const isOf = (scheme: Readonly<Scheme> | undefined, service: Key | undefined): boolean =>
  scheme !== undefined && claimedValues(scheme.service).some((each) => each === service)

/**
 * The years that anything of a scheme is for, or the one that is asked for. Where there is none, that of the day; one that is
 * asked for has a row as soon as terms are for it.
 */
const yearsOf = (
  states: readonly SharingReads[],
  key: Key,
  asked: FinancialYear | undefined,
  asAt: Day,
): readonly FinancialYear[] => {
  const figures = states
    .flatMap(({ apportionments, settlements, surpluses }) =>
      [apportionments, settlements, surpluses].flatMap((each) => Object.values<Figure>(each)),
    )
    .filter(({ scheme }) => claimedValues(scheme).includes(key))
  const years = new Set(figures.flatMap(({ period }) => claimedValues(period).map(({ to }) => yearOfDay(to))))
  const year = asked ?? yearOfDay(asAt)
  const hasTerms = states.some(({ schemes }) =>
    Object.values(schemes[key]?.terms ?? {}).some(({ startsOn }) => startsOn <= periodOfYear(year).to),
  )
  if (hasTerms && (asked !== undefined || years.size === 0)) years.add(year)
  return [...years].filter((each) => asked === undefined || each === asked).sort()
}

interface Figure {
  readonly scheme: Attested<Key>
  readonly period: Attested<Period>
}

const determined = ({ all, possibly, known }: Reading<SharingGround>, which: Which): SharingRow => {
  const row = schemeYear(all, known, which)
  if (possibly.sharing === all.sharing && possibly.savings === all.savings) return row
  const maybe = schemeYear(possibly, known, which)
  const figures = maybe.councils.map(figuresOf)
  return sameValue(figures, row.councils.map(figuresOf))
    ? row
    : { ...row, undetermined: figures, entries: positionsOf(row.entries, maybe.entries) }
}

/** What a council comes to, without who says so. */
const figuresOf = ({ entries: _entries, ref: _ref, name: _name, ...figures }: SharingCouncil): MaybeSharing => figures
