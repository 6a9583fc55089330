import type { Entry } from '@programme-ledger/core'
import { lastDayOf, standing } from './standing.ts'
import { agreed, distinct, type Tally, tallyOf, told } from './tell.ts'

interface MovementData {
  readonly movement: string
  readonly from: string
  readonly to: string
  readonly headcount: number | 'unknown'
  readonly mechanism: string
}

interface HeadcountData {
  readonly employer: string
  readonly service?: string
  readonly headcount: number | 'unknown'
}

/** What movements did to one employer, and how many people it then has; undefined where none were ever stated. */
export interface ExpectedEmployer {
  readonly employer: string
  readonly arrived: Tally
  readonly left: Tally
  readonly net: Tally
  readonly headcount: Tally | undefined
}

export interface ExpectedStaff {
  readonly movements: readonly string[]
  readonly employers: readonly ExpectedEmployer[]
  readonly totals: {
    readonly movements: number
    readonly withHeadcount: number
    readonly withoutHeadcount: number
    readonly tupe: number
    readonly returns: number
    readonly moved: Tally
  }
}

interface Moved {
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly headcount: number | 'unknown'
  readonly mechanism: string
  /** The latest day that any source gives. */
  readonly on: string
}

type Statement = ReturnType<typeof told<MovementData>>[number]

/** The staff position that counting entries make, by plain loops over them. */
export const expectedStaff = (facts: readonly Entry[], inferences: 'with' | 'without' = 'with'): ExpectedStaff => {
  const counts = ({ by }: Statement, field: string): boolean => inferences === 'with' || isStated(by, field)
  const statements = told<MovementData>(facts, 'StaffTransferred', 'StaffReturned')
  const keys = distinct(statements.filter((each) => counts(each, 'kind')).map(({ data }) => data.movement)).toSorted()
  const moved = keys.map((key): Moved => {
    const ofKey = statements.filter(({ data }) => data.movement === key)
    const stated = <Field extends keyof MovementData>(field: Field): readonly MovementData[Field][] =>
      ofKey.filter((each) => counts(each, field)).map(({ data }) => data[field])
    return {
      kind: agreed(ofKey.filter((each) => counts(each, 'kind')).map(({ by }) => by.type)),
      from: agreed(stated('from')),
      to: agreed(stated('to')),
      headcount: agreed(stated('headcount')),
      mechanism: agreed(stated('mechanism').filter((mechanism) => mechanism !== 'notStated')),
      on: lastDayOf(ofKey),
    }
  })
  const headcounts = moved.map(({ headcount }) => headcount)
  return {
    movements: keys,
    employers: employersOf(facts, moved).map((employer) => expectedEmployer({ facts, moved, employer, inferences })),
    totals: {
      movements: keys.length,
      withHeadcount: headcounts.filter((headcount) => headcount !== 'unknown').length,
      withoutHeadcount: headcounts.filter((headcount) => headcount === 'unknown').length,
      tupe: moved.filter(({ mechanism }) => mechanism === 'tupe').length,
      returns: moved.filter(({ kind }) => kind === 'StaffReturned').length,
      moved: tallyOf(headcounts),
    },
  }
}

const employersOf = (facts: readonly Entry[], moved: readonly Moved[]): readonly string[] =>
  distinct([
    ...moved.flatMap(({ from, to }) => [from, to]),
    ...told<HeadcountData>(facts, 'HeadcountStated').map(({ data }) => data.employer),
  ]).toSorted()

interface OfEmployer {
  readonly facts: readonly Entry[]
  readonly moved: readonly Moved[]
  readonly employer: string
  readonly inferences: 'with' | 'without'
}

const expectedEmployer = ({ facts, moved, employer, inferences }: OfEmployer): ExpectedEmployer => {
  const arriving = moved.filter(({ to }) => to === employer)
  const leaving = moved.filter(({ from }) => from === employer)
  const net = (since: string): Tally => {
    const arrived = tallyOf(arriving.filter(({ on }) => on > since).map(({ headcount }) => headcount))
    const left = tallyOf(leaving.filter(({ on }) => on > since).map(({ headcount }) => headcount))
    return { known: arrived.known - left.known, unknown: arrived.unknown + left.unknown }
  }
  const stated = latestHeadcount(facts, employer, inferences)
  const since = stated && net(stated.on)
  return {
    employer,
    arrived: tallyOf(arriving.map(({ headcount }) => headcount)),
    left: tallyOf(leaving.map(({ headcount }) => headcount)),
    net: net(''),
    headcount: stated && since && { known: stated.headcount + since.known, unknown: since.unknown },
  }
}

/** What an employer was last stated to have in all, by those who count; nothing where they disagree about that day. */
const latestHeadcount = (
  facts: readonly Entry[],
  employer: string,
  inferences: 'with' | 'without',
): { readonly on: string; readonly headcount: number } | undefined => {
  const statements = told<HeadcountData>(facts, 'HeadcountStated')
    .filter(({ data }) => data.employer === employer && data.service === undefined && data.headcount !== 'unknown')
    .filter(({ by }) => inferences === 'with' || isStated(by, 'headcount'))
    .map(({ data, by }) => ({ value: data.headcount, by }))
  const headcount = agreed(standing(statements))
  return headcount === 'unknown' ? undefined : { on: lastDayOf(statements), headcount }
}

/** A source states the field itself. */
const isStated = ({ evidence, inferredFields = [] }: Entry, field: string): boolean =>
  evidence !== 'inferred' && !inferredFields.includes(field)
