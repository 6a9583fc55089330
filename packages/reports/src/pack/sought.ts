import {
  type Day,
  type DecisionRow,
  formatDay,
  type Key,
  type MatterRow,
  type RecommendationRow,
  type Row,
  settlesMatter,
  type VersionRow,
  whenInWords,
} from '@programme-ledger/core'
import { cellOf, missing, textCell, value } from '../blocks/cells.ts'
import type { Cell } from '../document.ts'
import { claimsIn } from '../words/claims-in.ts'
import type { ProgrammeBooks } from './material.ts'
import type { Names } from './names.ts'

/** Something that is put before councils to decide, and who of them has not decided since. */
export interface Sought {
  readonly matter: MatterRow
  /** The recommendation, or the version that was submitted. */
  readonly row: Row
  /** Empty where no source says whose decision it takes. */
  readonly of: readonly Key[]
  readonly words: Cell
  readonly by: Cell
  readonly on: Cell
  /** The latest day on which it may have been put; undefined where nobody says when. */
  readonly latest: Day | undefined
  /** What those whom it waits for have deferred or noted since, which settles nothing. */
  readonly leftOpen: readonly DecisionRow[]
}

/** Every recommendation that somebody whom it asks has not settled since, and every version that awaits a decision. */
export const soughtIn = (books: ProgrammeBooks, names: Names): readonly Sought[] =>
  books
    .decisions()
    .matters.flatMap((matter) => [
      ...matter.recommendations.flatMap((recommendation) => recommended(matter, recommendation, names)),
      ...matter.versions.flatMap((version) => submitted(matter, version)),
    ])

const recommended = (matter: MatterRow, recommendation: RecommendationRow, names: Names): readonly Sought[] => {
  const asked = [...new Set(claimsIn(recommendation.to).flat())]
  const since = decisionsSince(matter, recommendation)
  const of = asked.filter((party) => !since.some((decision) => isBy(decision, party) && settlesMatter(decision)))
  if (of.length === 0) return []
  const { text, body, made } = recommendation
  return [
    {
      ...{ matter, row: recommendation, of },
      words: textCell(text),
      by: cellOf(body, names.party),
      on: cellOf(made, whenInWords),
      latest: latestOf(claimsIn(made).map(({ latest }) => latest)),
      leftOpen: since.filter((decision) => of.some((party) => isBy(decision, party)) && !settlesMatter(decision)),
    },
  ]
}

/** The decisions that follow the recommendation, or were taken on its day or later. */
const decisionsSince = ({ decisions }: MatterRow, recommendation: RecommendationRow): readonly DecisionRow[] => {
  const made = claimsIn(recommendation.made).map(({ earliest, latest }) => earliest ?? latest)
  const since = [...made].sort()[0] ?? ''
  return decisions.filter(
    ({ recommendations, taken }) =>
      claimsIn(recommendations).flat().includes(recommendation.recommendation) ||
      claimsIn(taken).some(({ latest }) => latest >= since),
  )
}

/** Taken for the party, or by it. */
const isBy = ({ councils, body }: DecisionRow, party: Key): boolean =>
  claimsIn(councils).some((keys) => keys.includes(party)) || claimsIn(body).includes(party)

/** A document that was submitted, and that some council whose approval it takes has not decided about. */
const submitted = (matter: MatterRow, version: VersionRow): readonly Sought[] => {
  const last = version.steps.at(-1)
  if (last === undefined || !claimsIn(version.status).includes('submitted')) return []
  const undecided = matter.positions.filter(({ outcome }) => outcome === 'notRecorded').map(({ council }) => council)
  if (matter.positions.length > 0 && undecided.length === 0) return []
  return [
    {
      ...{ matter, row: version, of: undecided },
      words: value(`${version.name}, submitted`),
      by: missing('notStated'),
      on: value(formatDay(last.on)),
      latest: last.on,
      leftOpen: [],
    },
  ]
}

const latestOf = (days: readonly Day[]): Day | undefined => [...days].sort().at(-1)
