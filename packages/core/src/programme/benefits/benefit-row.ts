import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import type { Unknown } from '../../values/amount.ts'
import { type Attested, attestedValue, claimedValues, figureOf, witnessesOf } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { isSaidToBeSettled, type Outcome, outcomeOf, type Standing, standingOf } from './standing.ts'
import type { Assessment, Benefit, BenefitsReads, Money } from './state.ts'

/** A benefit: what was promised, and how far it has come. */
export interface BenefitRow extends Row, Readonly<Omit<Benefit, 'name' | 'assessment' | keyof Money>> {
  readonly benefit: Key
  /** Its key where its name is not known, or contested. */
  readonly name: string
  /** What it is to bring, where stated in money. */
  readonly expected: Readonly<Money>
  readonly standing: Standing
  /** Where it may stand by the day, if that differs and a source is too vague to tell. */
  readonly undetermined: Standing | undefined
  readonly outcome: Outcome
  /** What the latest assessment says; `on` is its day. */
  readonly assessment: Readonly<Assessment>
  /** Every day that it is claimed to be due on is past, and no source says that it came or was given up. */
  readonly isOverdue: boolean
}

type Ground = Reading<{ readonly benefits: BenefitsReads }>

/** All benefits, by key; those included that may have been promised by the day. */
export const benefitRows = ({ all, possibly, basis }: Ground): readonly BenefitRow[] => {
  const [certain, possible] = [all.benefits.benefits, possibly.benefits.benefits]
  return [...new Set([...Object.keys(certain), ...Object.keys(possible)])]
    .sort()
    .flatMap((key) => benefitRow(key, { certain: certain[key], possible: possible[key], asAt: basis.asAt }))
}

interface Sides {
  readonly certain: Readonly<Benefit> | undefined
  readonly possible: Readonly<Benefit> | undefined
  readonly asAt: Day
}

const benefitRow = (key: Key, { certain, possible, asAt }: Sides): readonly BenefitRow[] => {
  const cells = certain ?? possible
  if (cells === undefined) return []
  const { name, amount, qualifier, goodTo, assessment, ...promised } = cells
  const standing = certain === undefined ? 'undetermined' : standingOf(certain)
  const maybe = possible === undefined ? 'undetermined' : standingOf(possible)
  return [
    {
      ...promised,
      ref: `benefitRealisation:benefit/${key}`,
      benefit: key,
      name: attestedValue(name) ?? key,
      expected: { amount, qualifier, goodTo },
      standing,
      undetermined: maybe === standing ? undefined : maybe,
      outcome: outcomeOf(standing),
      assessment,
      isOverdue: certain !== undefined && isOverdue(certain, asAt),
      entries: positionsOf(witnessesOfBenefit(cells), possible === undefined ? [] : witnessesOfBenefit(possible)),
    },
  ]
}

/** Nobody waits for what is not wanted: a disbenefit is never overdue. */
const isOverdue = ({ dueOn, kind, assessment }: Readonly<Benefit>, asAt: Day): boolean => {
  const days = claimedValues(dueOn)
  return (
    days.length > 0 &&
    days.every((day) => day < asAt) &&
    attestedValue(kind) !== 'disbenefit' &&
    !isSaidToBeSettled(assessment.status)
  )
}

const witnessesOfBenefit = ({ assessment: { on: _on, ...assessed }, ...promised }: Readonly<Benefit>) =>
  positionsOf(
    ...[...Object.values(promised), ...Object.values(assessed)].map((cell: Attested<unknown>) => witnessesOf(cell)),
  )

/** Whether any source speaks of a cell, if only to say that it is not known. */
export const isSpokenOf = (cell: Attested<unknown>): boolean => witnessesOf(cell).length > 0

/** What a benefit is to bring, as a figure to be added up; undefined where no source speaks of money. */
export const expectedFigure = ({ expected, assessment }: BenefitRow): number | Unknown | undefined =>
  isSpokenOf(expected.amount) || isSpokenOf(assessment.saving) ? figureOf(expected.amount) : undefined

/** What it brought so far. Where something was expected in money and nobody says what came, that is unknown, not nothing. */
export const actualFigure = (row: BenefitRow): number | Unknown | undefined =>
  isSpokenOf(row.assessment.amount) || expectedFigure(row) !== undefined ? figureOf(row.assessment.amount) : undefined
