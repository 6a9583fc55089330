import { agreed, type Tally, tallyOf } from './tell.ts'

/** A figure in all, and for each council that it is evidenced for. */
export interface ExpectedFigures {
  readonly total: Tally
  readonly byCouncil: Readonly<Record<string, Tally | 'notEvidenced'>>
}

/** What somebody says of a stretch of a year. */
export interface SaidOfPeriod {
  readonly measure: 'periodic' | 'yearToDate'
  readonly period: { readonly from: string; readonly to: string }
  /** How final it is; of validations none is more final than another. */
  readonly stage: string
  readonly total: number | 'unknown'
  readonly shares?: Readonly<Record<string, number | 'unknown'>>
}

/** All that is said of one period, measure and stage. */
type Kind = Pick<SaidOfPeriod, 'measure' | 'period' | 'stage'>

export const nameOf = ({ measure, period, stage }: Kind): string => [period.from, period.to, measure, stage].join(' ')

const FINALITY = ['monitoring', 'provisionalOutturn', 'finalOutturn', 'audited']

/**
 * What figures of one line and year come to (law M3): the year-to-date of the most final stage, of those the latest; and of
 * the periods that begin after it, those that touch none that was taken before: the most final first, of those the longest,
 * of those the latest. Where there is none, it is unknown.
 */
export const figuresOfPeriods = (said: readonly SaidOfPeriod[], councils: readonly string[]): ExpectedFigures => {
  const taken = takenOf([...new Map(said.map((each) => [nameOf(each), each])).values()])
  const saying = (kind: Kind): readonly SaidOfPeriod[] => said.filter((each) => nameOf(each) === nameOf(kind))
  const shareOf = (kind: Kind, council: string): readonly (number | 'unknown')[] =>
    saying(kind).flatMap(({ shares = {} }) => shares[council] ?? [])
  return {
    total:
      taken.length === 0
        ? { known: 0, unknown: 1 }
        : tallyOf(taken.map((kind) => agreed(saying(kind).map(({ total }) => total)))),
    byCouncil: Object.fromEntries(
      councils.map((council) => {
        const isEvidenced = taken.length > 0 && taken.every((kind) => shareOf(kind, council).length > 0)
        return [council, isEvidenced ? tallyOf(taken.map((kind) => agreed(shareOf(kind, council)))) : 'notEvidenced']
      }),
    ),
  }
}

const takenOf = (kinds: readonly Kind[]): readonly Kind[] => {
  const taken: Kind[] = []
  const toDate = best(kinds.filter(({ measure }) => measure === 'yearToDate'))
  if (toDate !== undefined) taken.push(toDate)
  let left = kinds.filter(
    ({ measure, period }) => measure === 'periodic' && (toDate === undefined || period.from > toDate.period.to),
  )
  while (left.length > 0) {
    const next = preferred(left)
    if (taken.every(({ period }) => period.to < next.period.from || next.period.to < period.from)) taken.push(next)
    left = left.filter((kind) => kind !== next)
  }
  return taken
}

/** Of some periods the most final, of those the longest, of those the latest. */
const preferred = (kinds: readonly Kind[]): Kind =>
  kinds.reduce((found, kind) => {
    const differences = [
      FINALITY.indexOf(kind.stage) - FINALITY.indexOf(found.stage),
      daysOf(kind) - daysOf(found),
      kind.period.to.localeCompare(found.period.to),
    ]
    return (differences.find((difference) => difference !== 0) ?? 0) > 0 ? kind : found
  })

const daysOf = ({ period }: Kind): number => (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000 + 1

/** The most final, of those the one that ends last, of those the one that begins first. */
const best = (kinds: readonly Kind[]): Kind | undefined => {
  let found: Kind | undefined
  for (const kind of kinds) if (found === undefined || isBetter(kind, found)) found = kind
  return found
}

const isBetter = (one: Kind, other: Kind): boolean => {
  const finality = FINALITY.indexOf(one.stage) - FINALITY.indexOf(other.stage)
  if (finality !== 0) return finality > 0
  if (one.period.to !== other.period.to) return one.period.to > other.period.to
  return one.period.from < other.period.from
}
