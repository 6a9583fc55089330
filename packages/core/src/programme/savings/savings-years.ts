import type { Reading } from '../../slice/reading.ts'
import { claimedValues } from '../../values/attested.ts'
import { addDays } from '../../values/day.ts'
import { type FinancialYear, periodOfYear, yearOfDay } from '../../values/financial-year.ts'
import { namesNoYear } from './claims-beside.ts'
import type { Expectation, SavingsReads } from './state.ts'

/**
 * The financial years that savings are spoken of in, in order: those that lines have figures in, or may have, and those
 * that claims and forecasts name. Claims that name no year are shown all the same: beside the year that is asked for or,
 * where there is no year at all, beside that of the viewpoint's day.
 */
export const savingsYears = (
  { all, possibly, basis }: Reading<{ readonly savings: SavingsReads }>,
  asked: FinancialYear | undefined,
): readonly FinancialYear[] => {
  const states = all.savings === possibly.savings ? [all.savings] : [all.savings, possibly.savings]
  const expectations = states.flatMap(({ claims, forecasts }) =>
    [claims, forecasts].flatMap((each) => Object.values(each)),
  )
  const named = new Set([
    // The keys of a line's years are the financial years that its facts name.
    ...states.flatMap(({ lines }) =>
      Object.values(lines).flatMap(({ years }) => Object.keys(years) as FinancialYear[]),
    ),
    ...expectations.flatMap(yearsOf),
  ])
  const maybe = asked ?? (named.size === 0 ? yearOfDay(basis.asAt) : undefined)
  if (maybe !== undefined && expectations.some(namesNoYear)) named.add(maybe)
  return [...named].filter((year) => asked === undefined || year === asked).sort()
}

/** Every financial year that some source says it is for. */
const yearsOf = ({ period }: Readonly<Expectation>): readonly FinancialYear[] =>
  claimedValues(period).flatMap(({ from, to }) => {
    const years = [yearOfDay(from)]
    for (let end = periodOfYear(yearOfDay(from)).to; end < to; ) {
      const next = yearOfDay(addDays(end, 1))
      years.push(next)
      end = periodOfYear(next).to
    }
    return years
  })
