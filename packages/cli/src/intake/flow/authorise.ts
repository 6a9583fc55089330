import type { Draft } from '@programme-ledger/core'
import { isOwnId } from '../content-id.ts'
import type { IntakeProblem, PlacedDraft, ProgrammeLedger } from '../intake.ts'
import { saidOnce } from '../said-once.ts'
import { allEntries } from './copy-in-memory.ts'
import { isOfMoney } from './is-of-money.ts'
import { whyUnpublished } from './why-unpublished.ts'

type Actor = Draft['actor']

/** The drafts of money with who authorises them, by role; the others as they are. The ids stay: who authorises is not what is stated. */
export const authorise = async (
  ledger: ProgrammeLedger,
  placed: readonly PlacedDraft[],
  by: Actor,
): Promise<readonly PlacedDraft[]> => {
  const needsIt = moneyAmong(await allDrafts(ledger, placed))
  return placed.map((each) => (needsIt(each.draft) ? { ...each, draft: { ...each.draft, authorisedBy: by } } : each))
}

/** Whose authority money has: `asked` of somebody else than the recorder; `asPublished`, that of the published paper it is from. */
export type Authority = 'asked' | 'asPublished'

export interface AuthorityOptions {
  /** Default: `asked`. */
  readonly authority?: Authority
}

/**
 * What keeps drafts from being recorded, of who vouches for them: that nobody authorised what is of money, that whoever records it
 * did, that it is taken over as published and no published paper says it, or that a draft of an officer's file was changed after
 * it was made.
 */
export const problemsOfAuthority = async (
  ledger: ProgrammeLedger,
  placed: readonly PlacedDraft[],
  { authority = 'asked' }: AuthorityOptions = {},
): Promise<readonly IntakeProblem[]> => {
  const all = await allDrafts(ledger, placed)
  const needsIt = moneyAmong(all)
  const ofUnauthorised = (draft: Draft): readonly Said[] =>
    authority === 'asked' ? [unauthorised(draft)] : problemOfPublished(draft, all)
  const problems = placed.flatMap(({ draft, at }) => [
    ...(isOfAFile(draft) && !isOwnId(ledger.ledger, draft)
      ? [
          {
            at,
            problem: `the ${draft.type} was changed after it was drafted`,
            remedy: 'change the file that it comes from, and draft it again',
          },
        ]
      : []),
    ...(needsIt(draft) ? problemOfMoney(draft, ofUnauthorised).map((said) => ({ at, ...said })) : []),
  ])
  return saidOnce(problems)
}

/** What is wrong, wherever it stands. */
type Said = Omit<IntakeProblem, 'at'>

const problemOfMoney = (draft: Draft, ofUnauthorised: (draft: Draft) => readonly Said[]): readonly Said[] => {
  const { type, actor, authorisedBy } = draft
  if (authorisedBy === undefined) return ofUnauthorised(draft)
  return isSame(actor, authorisedBy)
    ? [
        {
          problem: `the ${type} is of money, and was authorised by the ${authorisedBy.role}, who records it`,
          remedy: 'have somebody else authorise it',
        },
      ]
    : []
}

const unauthorised = ({ type, actor }: Draft): Said => ({
  problem: `the ${type} is of money, and nobody has authorised it`,
  remedy: `have somebody else than the ${actor.role} authorise it`,
})

const problemOfPublished = (draft: Draft, all: readonly Draft[]): readonly Said[] => {
  const why = whyUnpublished(draft, all)
  return why === undefined
    ? []
    : [
        {
          problem: `the ${draft.type} is of money, and was not published: ${why}`,
          remedy: `have somebody else than the ${draft.actor.role} authorise it, or record it once the paper is published or the minutes are confirmed`,
        },
      ]
}

/** An account tells who it is; where one of the two has none, the role must do, however it is written. */
const isSame = (one: Actor, other: Actor): boolean =>
  one.account !== undefined && other.account !== undefined
    ? one.account === other.account
    : one.role.trim().toLowerCase() === other.role.trim().toLowerCase()

/** Drafts that programs make have ids of any kind; those of files say so. */
const isOfAFile = ({ externalRef }: Draft): boolean => /^(?:meeting|workbook):/.test(externalRef ?? '')

/** What the ledger has, and what is to be recorded. */
const allDrafts = async (ledger: ProgrammeLedger, placed: readonly PlacedDraft[]): Promise<readonly Draft[]> => [
  ...(await allEntries(ledger)),
  ...placed.map(({ draft }) => draft),
]

const moneyAmong = (all: readonly Draft[]): ((draft: Draft) => boolean) => {
  const byId = new Map(all.map((each) => [each.id, each]))
  return (draft) => isOfMoney(draft, (id) => byId.get(id))
}
