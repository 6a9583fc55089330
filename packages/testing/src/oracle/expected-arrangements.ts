import type { Entry } from '@programme-ledger/core'
import { byName } from './as-last-stated.ts'
import { agreed, type Tally, tallyOf, told } from './tell.ts'

interface PlacedData {
  readonly headcount: number | 'unknown'
  readonly placing: string
}

interface DeletedData {
  readonly deletion: string
  readonly posts: number | 'unknown'
  readonly redundancies?: number | 'unknown'
}

/** Sums of what is arranged for staff, beside every sum of movements. */
export interface ExpectedArrangements {
  readonly placed: Tally
  readonly postsDeleted: Tally
  readonly redundancies: Tally
}

/** How many people were placed, posts deleted and people made redundant, by an auditor who counts each arrangement once. */
export const expectedArrangements = (facts: readonly Entry[]): ExpectedArrangements => {
  const placings = byName(told<PlacedData>(facts, 'StaffPlaced'), ({ data }) => data.placing)
  const deletions = byName(told<DeletedData>(facts, 'PostsDeleted'), ({ data }) => data.deletion)
  return {
    placed: tallyOf(placings.map((each) => agreed(each.map(({ data }) => data.headcount)))),
    postsDeleted: tallyOf(deletions.map((each) => agreed(each.map(({ data }) => data.posts)))),
    // Of posts that went without a word of redundancies none are missing.
    redundancies: tallyOf(
      deletions
        .map((each) => each.flatMap(({ data }) => data.redundancies ?? []))
        .filter((stated) => stated.length > 0)
        .map((stated) => agreed(stated)),
    ),
  }
}
