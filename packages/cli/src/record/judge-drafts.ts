import { apartFromRecorded } from '../intake/flow/apart-from-recorded.ts'
import { type Authority, problemsOfAuthority } from '../intake/flow/authorise.ts'
import { checkDrafts, problemsOf } from '../intake/flow/check-drafts.ts'
import type { IntakeProblem, PlacedDraft, ProgrammeLedger, TakenIn } from '../intake/intake.ts'

/** What would become of drafts, or became of them. */
export interface Judgement {
  /** How many there are. */
  readonly drafts: number
  /** How many of them the ledger has already, from an earlier time. */
  readonly known: number
  /** All that is wrong; nothing is recorded where there is any. */
  readonly problems: readonly IntakeProblem[]
}

export interface JudgeOptions {
  readonly authority: Authority
  readonly clock: () => number
}

/** Tries drafts on a copy of the ledger in memory: nothing is recorded. */
export const judgeDrafts = (ledger: ProgrammeLedger, taken: TakenIn, options: JudgeOptions): Promise<Judgement> =>
  judge(ledger, taken, options, (fresh) => checkDrafts(ledger, fresh, { clock: options.clock }))

/** Records drafts, all or none; those that are there already are left out. */
export const recordDrafts = (ledger: ProgrammeLedger, taken: TakenIn, options: JudgeOptions): Promise<Judgement> =>
  judge(ledger, taken, options, async (fresh) => {
    const result = await ledger.safeRecord(fresh.map(({ draft }) => draft))
    return result.success ? [] : problemsOf(ledger, fresh, result.error)
  })

type TryDrafts = (fresh: readonly PlacedDraft[]) => Promise<readonly IntakeProblem[]>

/** First how the file is written, then who vouches for its money, then what the ledger has against it. */
const judge = async (
  ledger: ProgrammeLedger,
  { drafts, problems }: TakenIn,
  { authority }: JudgeOptions,
  tryDrafts: TryDrafts,
): Promise<Judgement> => {
  const { fresh, recordedBefore } = await apartFromRecorded(ledger, drafts)
  const judged = { drafts: drafts.length, known: recordedBefore.length }
  if (problems.length > 0) return { ...judged, problems }
  const unvouched = await problemsOfAuthority(ledger, fresh, { authority })
  if (unvouched.length > 0 || fresh.length === 0) return { ...judged, problems: unvouched }
  return { ...judged, problems: await tryDrafts(fresh) }
}
