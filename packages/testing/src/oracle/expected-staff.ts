import type { Entry } from '@programme-ledger/core'
import { agreedDays } from './agreed-days.ts'
import { inOrder, lastDayOf, standing } from './standing.ts'
import { agreed, distinct, type Tally, type Telling, tallyOf, told } from './tell.ts'

interface MovementData {
  readonly movement: string
  readonly service: string
  readonly returnOf?: string
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

/** People who moved together; `unknown` is what nobody states, or sources do not agree on. */
interface Moved {
  readonly movement: string
  readonly service: string
  readonly returnOf: string
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly headcount: number | 'unknown'
  readonly mechanism: string
  /** The latest day that sources allow, where they agree; otherwise the latest that any of them allows. */
  readonly on: string
}

type Statement = Telling<MovementData>

/** The staff position that counting entries make, by plain loops over them. */
export const expectedStaff = (facts: readonly Entry[], inferences: 'with' | 'without' = 'with'): ExpectedStaff => {
  const moved = movementsOf(facts, inferences)
  const headcounts = moved.map(({ headcount }) => headcount)
  return {
    movements: moved.map(({ movement }) => movement),
    employers: employersOf(facts, moved).map((employer) => expectedEmployer({ facts, moved, employer, inferences })),
    totals: {
      movements: moved.length,
      withHeadcount: headcounts.filter((headcount) => headcount !== 'unknown').length,
      withoutHeadcount: headcounts.filter((headcount) => headcount === 'unknown').length,
      tupe: moved.filter(({ mechanism }) => mechanism === 'tupe').length,
      returns: moved.filter(({ kind }) => kind === 'StaffReturned').length,
      moved: tallyOf(headcounts),
    },
  }
}

/** Who moved, by key. */
const movementsOf = (facts: readonly Entry[], inferences: 'with' | 'without' = 'with'): readonly Moved[] => {
  const counts = ({ by }: Statement, field: string): boolean => inferences === 'with' || isStated(by, field)
  const statements = told<MovementData>(facts, 'StaffTransferred', 'StaffReturned')
  const keys = distinct(statements.filter((each) => counts(each, 'kind')).map(({ data }) => data.movement)).toSorted()
  return keys.map((key): Moved => {
    const ofKey = statements.filter(({ data }) => data.movement === key)
    const stated = <Field extends keyof MovementData>(field: Field): readonly MovementData[Field][] =>
      ofKey.filter((each) => counts(each, field)).map(({ data }) => data[field])
    return {
      movement: key,
      service: agreed(stated('service')),
      returnOf: agreed(stated('returnOf')),
      kind: agreed(ofKey.filter((each) => counts(each, 'kind')).map(({ by }) => by.type)),
      from: agreed(stated('from')),
      to: agreed(stated('to')),
      headcount: agreed(stated('headcount')),
      mechanism: agreed(stated('mechanism').filter((mechanism) => mechanism !== 'notStated')),
      on: inOrder(agreedDays(ofKey.map(({ by }) => by)).map(({ latest }) => latest)).at(-1) ?? '',
    }
  })
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
  /** In one service; left out, in all. */
  readonly service?: string
  readonly inferences: 'with' | 'without'
}

const expectedEmployer = ({ facts, moved, employer, inferences }: OfEmployer): ExpectedEmployer => ({
  employer,
  arrived: tallyOf(moved.filter(({ to }) => to === employer).map(({ headcount }) => headcount)),
  left: tallyOf(moved.filter(({ from }) => from === employer).map(({ headcount }) => headcount)),
  net: netOf(moved, employer, ''),
  headcount: balanceOf({ facts, moved, employer, inferences }),
})

/** What moved to an employer after a day, less what moved away. */
const netOf = (moved: readonly Moved[], employer: string, since: string): Tally => {
  const later = moved.filter(({ on }) => on > since)
  const arrived = tallyOf(later.filter(({ to }) => to === employer).map(({ headcount }) => headcount))
  const left = tallyOf(later.filter(({ from }) => from === employer).map(({ headcount }) => headcount))
  return { known: arrived.known - left.known, unknown: arrived.unknown + left.unknown }
}

/** What a stated headcount has become by what moved since; undefined where none was stated. */
const balanceOf = ({ moved, ...of }: OfEmployer): Tally | undefined => {
  const stated = latestHeadcount(of)
  if (stated === undefined) return undefined
  const since = netOf(moved, of.employer, stated.on)
  return { known: stated.headcount + since.known, unknown: since.unknown }
}

/**
 * What is wrong with the arithmetic of people (law M6): the employers that more people leave than were stated, once for each
 * service and once for all of them; and the transfers of which more people came back than went.
 */
export const peopleAmiss = (facts: readonly Entry[]): readonly string[] => {
  const moved = movementsOf(facts)
  const stated = distinct(
    told<HeadcountData>(facts, 'HeadcountStated').map(({ data: { employer, service = '' } }) => ({
      employer,
      service,
    })),
  )
  const short = stated.filter(({ employer, service }) => {
    const of = service === '' ? { employer } : { employer, service }
    const concerned = moved.filter((each) => service === '' || each.service === service)
    return (balanceOf({ facts, moved: concerned, inferences: 'with', ...of })?.known ?? 0) < 0
  })
  const overReturned = moved.filter(({ movement, headcount }) => {
    const back = tallyOf(moved.filter(({ returnOf }) => returnOf === movement).map((each) => each.headcount))
    return headcount !== 'unknown' && back.known > headcount
  })
  return [
    ...short.map(({ employer }) => `employer/${employer}`),
    ...overReturned.map(({ movement }) => `movement/${movement}`),
  ].toSorted()
}

/** What an employer was last stated to have in all, by those who count; nothing where they disagree about that day. */
const latestHeadcount = ({
  facts,
  employer,
  service,
  inferences,
}: Omit<OfEmployer, 'moved'>): { readonly on: string; readonly headcount: number } | undefined => {
  const statements = told<HeadcountData>(facts, 'HeadcountStated')
    .filter(({ data }) => data.employer === employer && data.service === service && data.headcount !== 'unknown')
    .filter(({ by }) => inferences === 'with' || isStated(by, 'headcount'))
    .map(({ data, by }) => ({ value: data.headcount, by }))
  const headcount = agreed(standing(statements))
  return headcount === 'unknown' ? undefined : { on: lastDayOf(statements), headcount }
}

/** A source states the field itself. */
const isStated = ({ evidence, inferredFields = [] }: Entry, field: string): boolean =>
  evidence !== 'inferred' && !inferredFields.includes(field)
