import { apartFromRecorded } from '../intake/flow/apart-from-recorded.ts'
import { type AuthorityOptions, problemsOfAuthority } from '../intake/flow/authorise.ts'
import { checkDrafts, problemsOf } from '../intake/flow/check-drafts.ts'
import type { CopyOptions } from '../intake/flow/copy-in-memory.ts'
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

export interface JudgeOptions extends AuthorityOptions, CopyOptions {}

/**
 * Tries on a copy of the ledger in memory what a file holds, with who vouches for its money: nothing is recorded.
 *
 * @throws what reading the ledger throws; what is wrong with the drafts is in the answer.
 */
export const judgeDrafts = (ledger: ProgrammeLedger, taken: TakenIn, options: JudgeOptions = {}): Promise<Judgement> =>
  judge(ledger, taken, options, (fresh) => checkDrafts(ledger, fresh, options))

/**
 * Records what a file holds, all or none; drafts that are there already are left out. Money that nobody else has authorised is refused.
 * The ledger's own clock says when.
 *
 * @throws what reading and writing the ledger throws; what is wrong with the drafts is in the answer.
 */
export const recordDrafts = (
  ledger: ProgrammeLedger,
  taken: TakenIn,
  options: AuthorityOptions = {},
): Promise<Judgement> =>
  judge(ledger, taken, options, async (fresh) => {
    const result = await ledger.safeRecord(fresh.map(({ draft }) => draft))
    return result.success ? [] : problemsOf(ledger, fresh, result.error)
  })

type TryDrafts = (fresh: readonly PlacedDraft[]) => Promise<readonly IntakeProblem[]>

/** First how the file is written; then who vouches for its money, and what the ledger has against it, together. */
const judge = async (
  ledger: ProgrammeLedger,
  { drafts, problems }: TakenIn,
  options: JudgeOptions,
  tryDrafts: TryDrafts,
): Promise<Judgement> => {
  const { fresh, recordedBefore } = await apartFromRecorded(ledger, drafts)
  const judged = { drafts: drafts.length, known: recordedBefore.length }
  if (problems.length > 0) return { ...judged, problems }
  const unvouched = await problemsOfAuthority(ledger, fresh, options)
  if (fresh.length === 0) return { ...judged, problems: unvouched }
  if (unvouched.length === 0) return { ...judged, problems: await tryDrafts(fresh) }
  return { ...judged, problems: [...unvouched, ...(await checkDrafts(ledger, fresh, options))] }
}
