import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { saysTheSame } from '../../slice/says-the-same.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import type { SavingsReads } from '../savings/state.ts'
import { assessmentHistory, type BenefitObservation } from './assessment-history.ts'
import { isOverdue } from './is-overdue.ts'
import { promiseNow } from './promise-now.ts'
import { type BenefitRevisionRow, revisionRows } from './revision-rows.ts'
import { type SavingNamed, savingsNamed, witnessesOfSaving } from './saving-named.ts'
import { type Outcome, outcomeOf, type Standing, standingOf } from './standing.ts'
import { type StandingAssessment, standingAssessment } from './standing-assessment.ts'
import { type Benefit, type BenefitReads, type BenefitsReads, type Money, newBenefit, type Promised } from './state.ts'

/** What is said of a benefit that may be said otherwise by a vaguely dated source. */
export interface BenefitPosition {
  readonly standing: Standing
  readonly origin: Benefit['origin']
  /** Who answers for it now, by role. */
  readonly owner: Attested<string>
  readonly baseline: Attested<string>
  readonly measure: Attested<string>
  readonly target: Attested<string>
  readonly dueOn: Attested<Day>
  /** What it is to bring, where stated in money, and the savings forecast or claimed that are the same money. */
  readonly expected: ExpectedMoney
  readonly assessment: BenefitAssessment
}

export interface ExpectedMoney extends Readonly<Money> {
  readonly savings: readonly SavingNamed[]
}

/** How far it has come; its cells stand from the last day that speaks of them. */
export interface BenefitAssessment extends Omit<StandingAssessment, 'claims'> {
  /** The savings claimed that are the money it brought. */
  readonly savings: readonly SavingNamed[]
}

/** A benefit: what is promised, and how far it has come. */
export interface BenefitRow
  extends Row,
    BenefitPosition,
    Readonly<Pick<Benefit, 'kind' | 'service' | 'council' | 'objective'>> {
  readonly benefit: Key
  /** Its key where its name is not known, or contested. */
  readonly name: string
  /** The promise as it was first made. */
  readonly original: Readonly<Promised>
  /** How it was revised, in order of the days. */
  readonly revisions: readonly BenefitRevisionRow[]
  /** Every day that it was assessed, in order. */
  readonly history: readonly BenefitObservation[]
  /** How it may stand by the day, if that differs and a source is too vague to tell. */
  readonly undetermined: BenefitPosition | undefined
  /** By the status alone: what became of its saving is `assessment.saving`. */
  readonly outcome: Outcome
  /** Every day that it is claimed to be due on is past, and no source says that it came, did not come or was given up. */
  readonly isOverdue: boolean
}

type All = { readonly benefits: BenefitsReads; readonly savings: SavingsReads }

/** All benefits, by key; those included that may have been promised by the day. */
export const benefitRows = ({ all, possibly, basis }: Reading<All>): readonly BenefitRow[] =>
  [...new Set([...Object.keys(all.benefits.benefits), ...Object.keys(possibly.benefits.benefits)])]
    .sort()
    .flatMap((key) => benefitRow(key, { all, possibly, asAt: basis.asAt }))

interface Sides {
  readonly all: All
  readonly possibly: All
  readonly asAt: Day
}

const benefitRow = (key: Key, { all, possibly, asAt }: Sides): readonly BenefitRow[] => {
  const [certain, possible] = [mentionedIn(all, key), mentionedIn(possibly, key)]
  const cells = certain ?? possible
  if (cells === undefined) return []
  const shown = positionOf(certain === undefined ? possibly : all, cells)
  const position: BenefitPosition = certain === undefined ? { ...shown, standing: 'undetermined' } : shown
  const maybe = possible === undefined ? NEVER_MENTIONED : positionOf(possibly, possible)
  const { kind, service, council, objective, original } = cells
  const ref = `benefitRealisation:benefit/${key}`
  return [
    {
      ...position,
      ref,
      benefit: key,
      name: attestedValue(cells.name) ?? key,
      kind,
      service,
      council,
      objective,
      original,
      revisions: revisionRows(ref, cells),
      history: assessmentHistory(ref, cells),
      undetermined: saysTheSame(saidOf(position), saidOf(maybe)) ? undefined : maybe,
      outcome: outcomeOf(position.standing),
      isOverdue: certain !== undefined && isOverdue({ ...position, kind }, asAt),
      entries: positionsOf(
        witnessesIn(cells),
        possible === undefined ? [] : witnessesIn(possible),
        ...[position, maybe].flatMap(({ expected, assessment }) =>
          [...expected.savings, ...assessment.savings].map(witnessesOfSaving),
        ),
      ),
    },
  ]
}

/** That a benefit is registered gives it a name, and says nothing of it. */
const mentionedIn = ({ benefits: { benefits } }: All, key: Key): BenefitReads | undefined => {
  const benefit = benefits[key]
  if (benefit === undefined) return undefined
  const isMentioned = benefit.origin.is !== 'unknown' || benefit.revisions.length > 0 || benefit.assessments.length > 0
  return isMentioned ? benefit : undefined
}

interface NamesSavings {
  readonly savings: Pick<SavingsReads, 'claims' | 'forecasts'>
}

const positionOf = ({ savings }: NamesSavings, benefit: BenefitReads): BenefitPosition => {
  const { baseline, measure, target, dueOn, amount, qualifier, goodTo, ...promised } = promiseNow(benefit)
  const { claims, ...assessment } = standingAssessment(benefit.assessments)
  return {
    standing: standingOf(assessment),
    origin: benefit.origin,
    owner: benefit.owner,
    baseline,
    measure,
    target,
    dueOn,
    expected: { amount, qualifier, goodTo, savings: savingsNamed(savings, promised) },
    assessment: { ...assessment, savings: savingsNamed(savings, { claims }) },
  }
}

const NEVER_MENTIONED: BenefitPosition = {
  ...positionOf({ savings: { claims: {}, forecasts: {} } }, newBenefit()),
  standing: 'undetermined',
}

/** What is said of a benefit, and not since when. */
const saidOf = ({ expected, assessment, ...position }: BenefitPosition) => {
  const { status, printedStatus, commentary, saving } = assessment
  return {
    ...position,
    ...{ status, printedStatus, commentary, saving },
    money: [expected, assessment].map(({ amount, qualifier, goodTo, savings }) => ({
      ...{ amount, qualifier, goodTo },
      savings: savings.map((named) => [named.kind, named.key, named.amount, named.qualifier, named.goodTo]),
    })),
  }
}
