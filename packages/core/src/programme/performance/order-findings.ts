import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { mayBeBefore } from '../../values/possible-order.ts'
import { inUnit } from './in-unit.ts'
import { whichTarget } from './kpi-position.ts'
import type { CouncilKpi } from './kpi-rows.ts'
import { possiblyLastFigures } from './last-figure.ts'
import { type Ground, ofEachCouncil } from './of-each-kpi.ts'
import { targetsInDoubt } from './targets-in-doubt.ts'

/** Figures and targets that are too vaguely dated to tell which one stands, and say different things: none of them is chosen. */
export const orderNotKnown = (reading: Ground): readonly Finding[] =>
  ofEachCouncil(reading, (row, what, { unit }) => {
    const inWords = (values: readonly number[]): string =>
      values.map((value) => inUnit(value, attestedValue(unit))).join(' or ') || 'not known'
    return [...figuresInDoubt(row), ...targetInDoubt(row)].map(({ which, said, entries }) => ({
      severity: 'warning',
      message: `${what}: no entry tells ${which}, so that it is ${said.map(inWords).join(' or ')}: date them more closely, or correct one`,
      entries,
    }))
  })

interface Doubt {
  /** What nobody can tell. */
  readonly which: string
  /** What each that may stand says. */
  readonly said: readonly (readonly number[])[]
  readonly entries: readonly number[]
}

const targetInDoubt = ({ actual, targets }: CouncilKpi): readonly Doubt[] => {
  const inDoubt = targetsInDoubt(targets).map(({ value }) => value)
  return inDoubt.length === 0
    ? []
    : [
        {
          which: whichTarget(actual),
          said: inDoubt.map(claimedValues),
          entries: positionsOf(...inDoubt.map(witnessesOf)),
        },
      ]
}

/** What ends on one day, such as a quarter and its year, is in no doubt of that kind. */
const figuresInDoubt = ({ measurements, ...position }: CouncilKpi): readonly Doubt[] =>
  (['baseline', 'actual'] as const).flatMap((of): readonly Doubt[] => {
    const value = position[of]?.value
    const rivals = possiblyLastFigures(measurements, of)
    const isVague = rivals.some((one) => rivals.some((other) => other !== one && mayBeBefore(one, other)))
    return isVague && value?.is === 'contested'
      ? [{ which: `which ${of} is the last`, said: [claimedValues(value)], entries: positionsOf(witnessesOf(value)) }]
      : []
  })
