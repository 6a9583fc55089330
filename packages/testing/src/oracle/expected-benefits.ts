import type { Day, Entry, Outcome, Standing } from '@programme-ledger/core'
import { isExpectedToHaveCome } from './expected-overdue.ts'
import { inOrder, lastDayOf } from './standing.ts'
import { agreed, distinct, type Telling, told } from './tell.ts'

type Figure = number | 'unknown'

/** What any event about a benefit may say of it. */
export interface BenefitData {
  readonly benefit: string
  readonly amount?: Figure
  readonly baseline?: string
  readonly claims?: readonly string[]
  readonly dueOn?: Day
  readonly forecasts?: readonly string[]
  readonly goodTo?: number
  readonly kind?: string
  readonly measure?: string
  readonly qualifier?: string
  readonly saving?: string
  readonly service?: string
  readonly status?: Standing
  readonly target?: string
}

export type Tellings = readonly Telling<BenefitData>[]

/** Money as it is told of at one time; undefined where nobody speaks of it. */
export interface ExpectedMoney {
  readonly amount: Figure
  /** Sources that disagree on how exact it is leave it contested. */
  readonly qualifier: string | undefined
  readonly goodTo: number
}

/** Where a benefit stands, as an auditor reads it off the facts that tell of it. */
export interface ExpectedBenefit {
  readonly benefit: string
  /** `programme` where nobody says of which service it is, `contested` where sources disagree. */
  readonly service: string
  readonly isUnplanned: boolean
  readonly standing: Standing
  /** Where it may stand, if that differs. */
  readonly mayStand: Standing | undefined
  readonly outcome: Outcome
  readonly dueOn: readonly Day[]
  /** What is promised now beside its day: of each what was last stated. */
  readonly promised: Readonly<Record<'baseline' | 'measure' | 'target', readonly string[]>>
  /** The savings that are said to be the same money: as it is expected, and as it came. */
  readonly savings: Readonly<Record<'expected' | 'brought', readonly string[]>>
  /** Where nobody can tell whether it was promised, there is none. */
  readonly expected: ExpectedMoney | undefined
  readonly brought: ExpectedMoney | undefined
  /** What became of the saving that was stated for it; `contested` where sources disagree. */
  readonly saving: string | undefined
  readonly isOverdue: boolean
}

const REGISTERED = 'BenefitRegistered'
const PROMISED = 'BenefitExpected'
const REVISED = 'BenefitRevised'
const TURNED_UP = 'UnplannedBenefitRecorded'
const ASSESSED = 'BenefitAssessed'

/** Neither is too early any outcome, nor what was given up a failure. */
const OUTCOMES: readonly (readonly [Outcome, readonly Standing[]])[] = [
  ['arrived', ['achieved', 'exceeded', 'completed']],
  ['arrivedInPart', ['partlyAchieved']],
  ['notArrived', ['notAchieved']],
  ['givenUp', ['noLongerApplicable']],
  ['tooEarly', ['tooEarly']],
  ['notStated', ['notStated']],
  ['contested', ['contested']],
]

const outcomeBy = (standing: Standing): Outcome =>
  OUTCOMES.find(([, standings]) => standings.includes(standing))?.[0] ?? 'open'

/** What counts for certain by a day, and what may. */
export interface BenefitReading {
  readonly asAt: Day
  readonly certain: readonly Entry[]
  readonly possible: readonly Entry[]
}

/** All benefits of which anything is said but their name, by key. */
export const expectedBenefits = ({ asAt, certain, possible }: BenefitReading): readonly ExpectedBenefit[] => {
  const tellings = (facts: readonly Entry[]): Tellings =>
    told<BenefitData>(facts, REGISTERED, PROMISED, REVISED, TURNED_UP, ASSESSED)
  return inOrder([...tellings(certain), ...tellings(possible)].map(({ data }) => data.benefit)).flatMap((benefit) => {
    const about = (facts: readonly Entry[]): Tellings => tellings(facts).filter(({ data }) => data.benefit === benefit)
    const [sure, maybe] = [about(certain), about(possible)]
    return isMentioned(sure) || isMentioned(maybe) ? [expectedBenefit(benefit, sure, maybe, asAt)] : []
  })
}

const isMentioned = (facts: Tellings): boolean => facts.some(({ by }) => by.type !== REGISTERED)

const expectedBenefit = (benefit: string, sure: Tellings, maybe: Tellings, asAt: Day): ExpectedBenefit => {
  const isCertain = isMentioned(sure)
  const facts = isCertain ? sure : maybe
  const [standing, mayStand] = [standingBy(sure), standingBy(maybe)]
  const origins = distinct(ofTypes(facts, PROMISED, TURNED_UP).map(({ by }) => by.type))
  const services = stated(ofTypes(facts, REGISTERED, PROMISED, TURNED_UP), 'service')
  const last = lastMoneyDay(facts)
  const savings = stated(last, 'saving')
  const promise = promiseIn(facts)
  const namesSavings = ofTypes(facts, PROMISED, REVISED).some(({ data }) => namesAny(data))
  const isInMoney = promise !== undefined || namesSavings || savings.length > 0
  const brought = moneyIn(last)
  const isBrought = brought !== undefined || last.some(({ data }) => namesAny(data))
  const dueOn = lastPromised(facts, 'dueOn')
  return {
    benefit,
    service: services.length === 0 ? 'programme' : services.length === 1 ? `${services[0]}` : 'contested',
    isUnplanned: origins.join() === TURNED_UP,
    standing,
    mayStand: mayStand === standing ? undefined : mayStand,
    outcome: outcomeBy(standing),
    dueOn,
    promised: {
      baseline: lastPromised(facts, 'baseline'),
      measure: lastPromised(facts, 'measure'),
      target: lastPromised(facts, 'target'),
    },
    savings: {
      expected: [...savingsPromised(facts, 'forecasts'), ...savingsPromised(facts, 'claims')],
      brought: savingsIn(last, 'claims'),
    },
    expected: isCertain && isInMoney ? (promise ?? NOT_KNOWN) : undefined,
    brought: isCertain && (isInMoney || isBrought) ? (brought ?? NOT_KNOWN) : undefined,
    saving: !isCertain || savings.length === 0 ? undefined : savings.length === 1 ? savings[0] : 'contested',
    isOverdue:
      isCertain &&
      dueOn.length > 0 &&
      dueOn.every((day) => day < asAt) &&
      agreed(stated(ofTypes(facts, PROMISED), 'kind')) !== 'disbenefit' &&
      !isExpectedToHaveCome({
        statuses: stated(statusDay(facts), 'status').filter((status) => status !== 'notStated'),
        statusOn: lastDayOf(statusDay(facts)),
        savings,
        moneyOn: lastDayOf(last),
        expected: promise,
        brought,
      }),
  }
}

const NOT_KNOWN: ExpectedMoney = { amount: 'unknown', qualifier: undefined, goodTo: 0 }

const ofTypes = (facts: Tellings, ...types: readonly string[]): Tellings =>
  facts.filter(({ by }) => types.includes(by.type))

const namesAny = ({ claims = [], forecasts = [] }: BenefitData): boolean => claims.length + forecasts.length > 0

/** The distinct things that are said of a field. */
const stated = <Field extends Exclude<keyof BenefitData, 'claims' | 'forecasts'>>(
  facts: Tellings,
  field: Field,
): readonly NonNullable<BenefitData[Field]>[] => distinct(facts.flatMap(({ data }) => data[field] ?? []))

/** What was said on the last day of which any fact says what is asked for. */
const lastDayThat = (facts: Tellings, says: (data: BenefitData) => boolean): Tellings => {
  const on = lastDayOf(facts.filter(({ data }) => says(data)))
  return facts.filter(({ by }) => by.effectiveOn === on)
}

const isKnown = ({ amount }: BenefitData): boolean => amount !== undefined && amount !== 'unknown'

/** The last day on which a status word was printed, or else on which it was assessed without one. */
const statusDay = (facts: Tellings): Tellings => {
  const assessed = ofTypes(facts, ASSESSED)
  const worded = lastDayThat(assessed, ({ status }) => status !== 'notStated')
  return worded.length > 0 ? worded : lastDayThat(assessed, () => true)
}

const standingBy = (facts: Tellings): Standing => {
  if (!isMentioned(facts)) return 'undetermined'
  const [status, ...others] = stated(statusDay(facts), 'status').filter((each) => each !== 'notStated')
  if (others.length > 0) return 'contested'
  return status ?? (ofTypes(facts, ASSESSED).length > 0 ? 'notStated' : 'notAssessed')
}

/** The last day on which anybody says what came, or else on which it is said that nobody knows. */
const lastMoneyDay = (facts: Tellings): Tellings => {
  const assessed = ofTypes(facts, ASSESSED, TURNED_UP)
  const known = lastDayThat(assessed, (data) => isKnown(data) || data.saving !== undefined || namesAny(data))
  return known.length > 0 ? known : lastDayThat(assessed, ({ amount }) => amount !== undefined)
}

const moneyIn = (facts: Tellings): ExpectedMoney | undefined => {
  const amounts = stated(facts, 'amount')
  const qualifiers = stated(facts, 'qualifier')
  const goodTo = agreed(stated(facts, 'goodTo'))
  return amounts.length === 0
    ? undefined
    : {
        amount: agreed(amounts),
        qualifier: qualifiers.length > 1 ? 'contested' : qualifiers[0],
        goodTo: goodTo === 'unknown' ? 0 : goodTo,
      }
}

/** What is to come, in money: as the last revision that knows an amount has it, or the promise; of a promise all that is said. */
const promiseIn = (facts: Tellings): ExpectedMoney | undefined => {
  const [promised, revised] = [ofTypes(facts, PROMISED), ofTypes(facts, REVISED)]
  const known = lastDayThat(revised, isKnown)
  if (known.length > 0) return moneyIn(known)
  if (promised.some(({ data }) => isKnown(data))) return moneyIn(promised)
  const spoken = lastDayThat(revised, ({ amount }) => amount !== undefined)
  return moneyIn(spoken.length > 0 ? spoken : promised)
}

/** What is promised now: as the last revision that speaks of it has it, or as it was first promised. */
const lastPromised = <Field extends 'baseline' | 'dueOn' | 'measure' | 'target'>(
  facts: Tellings,
  field: Field,
): readonly NonNullable<BenefitData[Field]>[] => {
  const revised = lastDayThat(ofTypes(facts, REVISED), (data) => data[field] !== undefined)
  return inOrder(stated(revised.length > 0 ? revised : ofTypes(facts, PROMISED), field))
}

const savingsPromised = (facts: Tellings, field: 'claims' | 'forecasts'): readonly string[] => {
  const revised = lastDayThat(ofTypes(facts, REVISED), (data) => data[field] !== undefined)
  return savingsIn(revised.length > 0 ? revised : ofTypes(facts, PROMISED), field)
}

const savingsIn = (facts: Tellings, field: 'claims' | 'forecasts'): readonly string[] =>
  inOrder(facts.flatMap(({ data }) => data[field] ?? [])).map((key) => `${field} ${key}`)
