import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { sameValue } from '../../values/same-value.ts'
import { earliestDayOf } from '../../values/when.ts'
import { isNone } from './charges.ts'
import { countGoneBy, countNamed } from './counts-gone-by.ts'
import { lastCountBy } from './counts-to-use.ts'
import { partFor, type SharingGround } from './expected-shares.ts'
import { asAgreedBy } from './memberships-of.ts'
import { describeApportionment, type Found, ofEachApportionment } from './of-each-apportionment.ts'
import type { ApportionmentRow, SharingRow } from './sharing-row.ts'
import { nameOfDriver } from './state.ts'
import type { Step } from './steps.ts'
import { describeCount } from './words.ts'

type Ground = Reading<SharingGround>

/** The scheme names a day, or lets a split stand: a calculation by the count of another day went by other terms. */
export const goesByAnotherCount = (reading: Ground): readonly Finding[] =>
  ofEachApportionment(reading, (apportionment, row): readonly Found[] =>
    apportionment.expected.steps.flatMap(({ counted }): readonly Found[] => {
      const named = counted && countNamed(apportionment, counted.driver)
      if (counted?.on === undefined || named === undefined || named === counted.on) return []
      const what = `${describeApportionment(apportionment, row)} went by ${nameOfDriver(reading.all.sharing, counted.driver)}`
      return [
        {
          severity: 'warning',
          message: `${what} as counted on ${formatDay(named)}, where the scheme gives the count of ${formatDay(counted.on)}`,
        },
      ]
    }),
  )

/**
 * A driver was counted again for the days that an apportionment is for, and the apportionment does not go by that. A scheme that
 * names the day of the count, or a tolerance, says itself which count is to be used. A budget is not held against counts that
 * came once an outturn was apportioned.
 */
export const goesByAnOlderCount = (reading: Ground): readonly Finding[] =>
  ofEachApportionment(reading, (apportionment, row): readonly Found[] => {
    if (!apportionment.isCounted || isOvertaken(apportionment, row)) return []
    return driverSteps(reading, apportionment, row).flatMap((step) => laterCount(reading, step, apportionment, row))
  })

/** Nobody can count what has not come yet: what a paper says by then is a forecast, or its day or period is wrong. */
export const toldTooEarly = ({ all: { sharing } }: Ground): readonly Finding[] =>
  Object.entries(sharing.drivers).flatMap(([key, { counts }]) =>
    Object.values(counts).flatMap((count) =>
      Object.values(count.tellings)
        .filter(({ toldOn, when }) => toldOn < (count.period === undefined ? earliestDayOf(when) : count.on))
        .map(
          ({ counts: told, toldOn }): Finding => ({
            severity: 'warning',
            subject: `driver/${key}`,
            message: `The count of ${nameOfDriver(sharing, key)} ${describeCount(count)} is from a paper of ${formatDay(toldOn)}, before its days were over: give the date of the paper that has the count, or correct the days that it is of`,
            entries: positionsOf(...Object.values(told).map(witnessesOf)),
          }),
        ),
    ),
  )

type DriverStep = Extract<Step, { by: 'driver' }>

const isOvertaken = (apportionment: ApportionmentRow, { parts }: SharingRow): boolean =>
  attestedValue(apportionment.stage) === 'budget' &&
  parts.some(({ outturn, for: shared }) => !isNone(outturn) && attestedValue(apportionment.for) === shared)

/** The steps of its terms by which a driver decides, and not the day or the split that they name. */
const driverSteps = (
  { all }: Ground,
  { for: shared, period, calculatedOn }: ApportionmentRow,
  { scheme }: SharingRow,
): readonly DriverStep[] => {
  const [what, when, by] = [attestedValue(shared), attestedValue(period), attestedValue(calculatedOn)]
  const found = all.sharing.schemes[scheme]
  if (found === undefined || what === undefined || when === undefined || by === undefined) return []
  const part = partFor(asAgreedBy(found, by), what, when)
  if ('because' in part) return []
  return part.steps.flatMap((step) =>
    step.by === 'driver' && step.countedOn === undefined && step.tolerance === undefined ? [step] : [],
  )
}

const laterCount = (
  { all: { sharing } }: Ground,
  step: DriverStep,
  apportionment: ApportionmentRow,
  row: SharingRow,
): readonly Found[] => {
  const [period, calculatedOn] = [attestedValue(apportionment.period), attestedValue(apportionment.calculatedOn)]
  if (period === undefined || calculatedOn === undefined) return []
  const driver = sharing.drivers[step.driver]
  const used = countGoneBy(sharing, step, { apportionment, period, calculatedOn })
  const last = lastCountBy(driver, { by: period.to })
  if (used === undefined || last === undefined || last.on <= used.on || sameValue(last.counts, used.counts)) return []
  const wasThere = last.toldOn <= calculatedOn && last.on <= calculatedOn
  const what = `${describeApportionment(apportionment, row)} goes by ${nameOfDriver(sharing, step.driver)} as counted on ${formatDay(used.on)}`
  return [
    {
      severity: wasThere ? 'warning' : 'note',
      message: wasThere
        ? `${what}, though the count of ${formatDay(last.on)} was there when it was calculated on ${formatDay(calculatedOn)}`
        : `${what}; the count of ${formatDay(last.on)} came after it was calculated on ${formatDay(calculatedOn)}, and is for its days as well`,
      entries: positionsOf(apportionment.entries, last.entries),
    },
  ]
}
