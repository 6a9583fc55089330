import type { Entry } from '@programme-ledger/core'
import type { ExpectedFigures } from './figures-of-periods.ts'
import { lastDayOf } from './standing.ts'
import { agreed, distinct, type Tally, tallyOf, told } from './tell.ts'

interface StatedData {
  readonly line: string
  readonly year: string
  readonly total: number | 'unknown'
  readonly shares?: Readonly<Record<string, number | 'unknown'>>
}

interface ViredData {
  readonly virement: string
  readonly year: string
  readonly from: string
  readonly to: string
  readonly amount: number
  readonly council?: string
}

/** Whose budget, of which year, and by which facts. */
export interface BudgetQuestion {
  readonly facts: readonly Entry[]
  readonly line: string
  readonly year: string
  readonly councils: readonly string[]
}

/** What somebody says of one virement, and from which day on. */
type Saying = ViredData & { readonly on: string }

/** The budget of a line and year as it was first stated. */
export const originalBudget = (asked: BudgetQuestion): ExpectedFigures =>
  figuresOf(
    statements(asked, 'SavingBudgeted').map(({ data }) => data),
    asked.councils,
  )

/**
 * The budget as it is now: what the last revision says, or the first statement where there is none, and after that one
 * virement upon the other. Where sources disagree on a virement, or nobody says whose share moves, nobody knows what is left.
 */
export const currentBudget = (asked: BudgetQuestion): ExpectedFigures => {
  const revisions = statements(asked, 'SavingBudgetRevised')
  const revisedOn = lastDayOf(revisions)
  const stated =
    revisions.length === 0
      ? originalBudget(asked)
      : figuresOf(
          revisions.filter(({ by }) => by.effectiveOn === revisedOn).map(({ data }) => data),
          asked.councils,
        )
  let { total, byCouncil } = stated
  for (const sayings of virementsOf(asked.facts)) {
    const moved = movedBy(sayings, asked, revisedOn)
    if (moved === undefined) continue
    total = plus(total, moved)
    const whose = agreed(sayings.map(({ council }) => council))
    byCouncil = Object.fromEntries(
      Object.entries(byCouncil).map(([council, share]) => {
        if (share === 'notEvidenced' || (whose !== 'unknown' && whose !== council)) return [council, share]
        return [council, plus(share, whose === 'unknown' ? 'unknown' : moved)]
      }),
    )
  }
  return { total, byCouncil }
}

const statements = ({ facts, line, year }: BudgetQuestion, type: string) =>
  told<StatedData>(facts, type).filter(({ data }) => data.line === line && data.year === year)

const figuresOf = (stated: readonly StatedData[], councils: readonly string[]): ExpectedFigures => ({
  total: tallyOf([agreed(stated.map(({ total }) => total))]),
  byCouncil: Object.fromEntries(
    councils.map((council) => {
      const shares = stated.flatMap(({ shares = {} }) => shares[council] ?? [])
      return [council, shares.length === 0 ? 'notEvidenced' : tallyOf([agreed(shares)])]
    }),
  ),
})

/** All that is said of each virement. */
const virementsOf = (facts: readonly Entry[]): readonly (readonly Saying[])[] => {
  const sayings = told<ViredData>(facts, 'BudgetVired').map(({ data, by }) => ({ ...data, on: by.effectiveOn }))
  return distinct(sayings.map(({ virement }) => virement)).map((key) =>
    sayings.filter(({ virement }) => virement === key),
  )
}

/** What a virement adds to a line; undefined where it has nothing to do with it, or the line was stated anew since. */
const movedBy = (
  sayings: readonly Saying[],
  { line, year }: BudgetQuestion,
  revisedOn: string,
): number | 'unknown' | undefined => {
  const isOfLine = sayings.some(({ from, to }) => from === line || to === line)
  if (!isOfLine || !sayings.some((each) => each.year === year)) return undefined
  const late = sayings.filter(({ on }) => on > revisedOn)
  if (late.length === 0) return undefined
  const isAgreed = distinct(sayings.map((each) => [each.year, each.from, each.to])).length === 1
  const amount = agreed(sayings.map((each) => each.amount))
  if (!isAgreed || late.length < sayings.length || amount === 'unknown') return 'unknown'
  return sayings[0]?.to === line ? amount : 0 - amount
}

const plus = ({ known, unknown }: Tally, figure: number | 'unknown'): Tally =>
  figure === 'unknown' ? { known, unknown: unknown + 1 } : { known: known + figure, unknown }
