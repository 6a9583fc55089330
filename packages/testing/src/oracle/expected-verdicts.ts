import type { Entry, VoteVerdict } from '@programme-ledger/core'
import { betweenOf } from './expected-positions.ts'
import { agreed, distinct, type Telling, told } from './tell.ts'

type Count = number | 'unknown'
type Counts = Readonly<Record<string, Count>>

interface RecommendationData {
  readonly recommendation: string
  readonly matter: string
  readonly body: string
  readonly meeting?: string
  readonly basis: string
  readonly inSupport?: Counts
}

interface MeetingData {
  readonly meeting: string
  readonly present?: Count
  readonly attendance?: Counts
}

interface BodyData {
  readonly body: string
  readonly councils?: readonly string[]
  readonly seats?: Counts
  readonly voting?: { readonly rule: string; readonly fromEach?: number }
}

/** What there is to tell a vote by. */
interface Ballot {
  readonly rule: string
  readonly fromEach: Count
  /** The councils of the body. */
  readonly councils: readonly string[]
  readonly present: Count
  readonly attended: (council: string) => Count
  readonly supported: (council: string) => Count
  /** How many were in support of those councils that are counted, and whether all of them are. */
  readonly support: { readonly counted: number; readonly isWhole: boolean }
}

export interface ExpectedVerdict {
  readonly recommendation: string
  readonly verdict: VoteVerdict['verdict']
}

/** How each recommendation about a matter came about, by key, worked out from what is said of it, its meeting and its body. */
export const expectedVerdicts = (facts: readonly Entry[], matter: string): readonly ExpectedVerdict[] => {
  const all = told<RecommendationData>(facts, 'RecommendationMade')
  const keys = all.filter(({ data }) => data.matter === matter).map(({ data }) => data.recommendation)
  return distinct(keys)
    .toSorted()
    .map((recommendation) => ({
      recommendation,
      verdict: verdictOf(
        facts,
        all.filter(({ data }) => data.recommendation === recommendation),
      ),
    }))
}

type Told<Data> = readonly Telling<Data>[]

/** By the body in each way that it may have stood: where they differ, nobody can tell. */
const verdictOf = (facts: readonly Entry[], made: Told<RecommendationData>): VoteVerdict['verdict'] => {
  const body = agreed(made.map(({ data }) => data.body))
  const on = betweenOf(made.map(({ by }) => by))
  const constituted = told<BodyData>(facts, 'BodyConstituted').filter(({ data }) => data.body === body)
  const days = distinct(constituted.map(({ by }) => by.effectiveOn)).map((day) => {
    const sayings = constituted.filter(({ by }) => by.effectiveOn === day)
    return { sayings, when: betweenOf(sayings.map(({ by }) => by)) }
  })
  const verdicts = waysOf(days, on).map((sat) => verdictBy(facts, made, sat))
  const [is] = verdicts
  return is !== undefined && verdicts.every((verdict) => verdict === is) ? is : 'unverifiable'
}

interface BodyDay {
  readonly sayings: Told<BodyData>
  readonly when: ReturnType<typeof betweenOf>
}

/** Only what it certainly was by then, and each day that may have come by then as late as it may; nothing only where nothing may have. */
const waysOf = (days: readonly BodyDay[], on: BodyDay['when']): readonly Told<BodyData>[] => {
  const sure: BodyDay[] = []
  const perhaps: BodyDay[] = []
  for (const day of days) {
    if (day.when.last <= on.first) sure.push(day)
    if (day.when.first <= on.last) perhaps.push(day)
  }
  const ways: BodyDay[][] = sure.length > 0 || perhaps.length === 0 ? [sure] : []
  for (const late of perhaps) {
    const way: BodyDay[] = []
    for (const day of perhaps) if (day !== late && day.when.first <= late.when.last) way.push(day)
    way.push(late)
    for (const day of sure) if (day.when.first > late.when.last) way.push(day)
    ways.push(way)
  }
  return ways.map((way) => way.flatMap(({ sayings }) => sayings))
}

const verdictBy = (
  facts: readonly Entry[],
  made: Told<RecommendationData>,
  sat: Told<BodyData>,
): VoteVerdict['verdict'] => {
  const basis = agreed(made.map(({ data }) => (data.basis === 'notStated' ? 'unknown' : data.basis)))
  if (basis === 'consensus') return 'consensus'
  const ballot = ballotOf(facts, made, sat)
  const { rule, present, support, councils, fromEach } = ballot
  // Nobody was there who was not in support.
  if (present !== 'unknown' && present > 0 && support.counted === present) return 'consensus'
  const tests: (boolean | 'unknown')[] = []
  if (rule === 'unknown') tests.push('unknown')
  if (rule === 'consensus')
    tests.push(present !== 'unknown' && support.isWhole && support.counted < present ? false : 'unknown')
  if (rule === 'majority')
    tests.push(
      support.isWhole && support.counted === 0
        ? false
        : present !== 'unknown' && support.counted > present / 2
          ? true
          : 'unknown',
    )
  if (rule === 'consensusElseFromEach' && fromEach === 'unknown') tests.push('unknown')
  if ((rule === 'majority' || rule === 'consensusElseFromEach') && fromEach !== 'unknown') {
    if (councils.length === 0) tests.push('unknown')
    for (const council of councils) tests.push(hasEnough(ballot, council, fromEach))
  }
  if (tests.includes(false)) return 'notCarried'
  return tests.includes('unknown') ? 'unverifiable' : 'carried'
}

/** Nobody is in support who is not there. */
const hasEnough = ({ supported, attended }: Ballot, council: string, least: number): boolean | 'unknown' => {
  const [support, there] = [supported(council), attended(council)]
  if (support !== 'unknown') return support >= least
  return there !== 'unknown' && there < least ? false : 'unknown'
}

const ballotOf = (facts: readonly Entry[], made: Told<RecommendationData>, sat: Told<BodyData>): Ballot => {
  const meeting = agreed(made.map(({ data }) => data.meeting))
  const met = told<MeetingData>(facts, 'BodyMet').filter(({ data }) => data.meeting === meeting)
  const voting = lastThat(
    sat,
    ({ voting: said }) => said !== undefined && (said.rule !== 'notStated' || said.fromEach !== undefined),
  )
  const councils = councilsOf(sat)
  const attended = (council: string): Count => agreed(met.map(({ data }) => data.attendance?.[council]))
  const supported = (council: string): Count => agreed(made.map(({ data }) => data.inSupport?.[council]))
  const inSupport = distinct([...councils, ...made.flatMap(({ data }) => Object.keys(data.inSupport ?? {}))])
  return {
    rule: agreed(voting.map(({ voting: said }) => (said?.rule === 'notStated' ? 'unknown' : said?.rule))),
    fromEach: agreed(voting.map(({ voting: said }) => said?.fromEach)),
    councils,
    present: presentAt(met, councils, attended),
    attended,
    supported,
    support: {
      counted: inSupport.map(supported).reduce<number>((sum, count) => sum + (count === 'unknown' ? 0 : count), 0),
      isWhole: inSupport.length > 0 && !inSupport.map(supported).includes('unknown'),
    },
  }
}

/** As stated; where nobody states it, everybody who is counted by council, if all councils are. */
const presentAt = (met: Told<MeetingData>, ofBody: readonly string[], attended: (council: string) => Count): Count => {
  const stated = met.flatMap(({ data }) => data.present ?? []).filter((count) => count !== 'unknown')
  if (stated.length > 0) return agreed(stated)
  const councils = distinct([...ofBody, ...met.flatMap(({ data }) => Object.keys(data.attendance ?? {}))])
  let sum = 0
  for (const council of councils) {
    const count = attended(council)
    if (count === 'unknown') return 'unknown'
    sum += count
  }
  return councils.length === 0 ? 'unknown' : sum
}

/** The councils that the last word on them names, and those that the last word on seats counts. */
const councilsOf = (sat: Told<BodyData>): readonly string[] => {
  const named = lastThat(sat, ({ councils }) => councils !== undefined).flatMap(({ councils = [] }) => councils)
  const counted = lastThat(sat, ({ seats = {} }) => Object.values(seats).some((count) => count !== 'unknown'))
  const seated = counted.length > 0 ? counted : lastThat(sat, ({ seats = {} }) => Object.keys(seats).length > 0)
  return distinct([...named, ...seated.flatMap(({ seats = {} }) => Object.keys(seats))]).toSorted()
}

/** All that is said on the last of these days on which anybody says this: they come in the order in which they may have been. */
const lastThat = (sat: Told<BodyData>, says: (data: BodyData) => boolean): readonly BodyData[] => {
  const on = sat.findLast(({ data }) => says(data))?.by.effectiveOn
  return sat.filter(({ by }) => by.effectiveOn === on).map(({ data }) => data)
}
