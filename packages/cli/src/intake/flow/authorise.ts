import type { Draft } from '@programme-ledger/core'
import { isOwnId } from '../content-id.ts'
import type { IntakeProblem, PlacedDraft, ProgrammeLedger } from '../intake.ts'
import { allEntries } from './copy-in-memory.ts'
import { isOfMoney } from './is-of-money.ts'

type Actor = Draft['actor']

/** The drafts of money with who authorises them, by role; the others as they are. The ids stay: who authorises is not what is stated. */
export const authorise = async (
  ledger: ProgrammeLedger,
  placed: readonly PlacedDraft[],
  by: Actor,
): Promise<readonly PlacedDraft[]> => {
  const needsIt = await moneyAmong(ledger, placed)
  return placed.map((each) => (needsIt(each.draft) ? { ...each, draft: { ...each.draft, authorisedBy: by } } : each))
}

/**
 * What keeps drafts from being recorded, of who vouches for them: that nobody authorised what is of money, that whoever records it
 * did, or that a draft of an officer's file was changed after it was made.
 */
export const problemsOfAuthority = async (
  ledger: ProgrammeLedger,
  placed: readonly PlacedDraft[],
): Promise<readonly IntakeProblem[]> => {
  const needsIt = await moneyAmong(ledger, placed)
  return placed.flatMap(({ draft, at }) => [
    ...(isOfAFile(draft) && !isOwnId(ledger.ledger, draft)
      ? [
          {
            at,
            problem: `the ${draft.type} was changed after it was drafted`,
            remedy: 'change the file that it comes from, and draft it again',
          },
        ]
      : []),
    ...(needsIt(draft) ? problemOfMoney(draft, at) : []),
  ])
}

const problemOfMoney = ({ type, actor, authorisedBy }: Draft, at: string): readonly IntakeProblem[] => {
  if (authorisedBy === undefined)
    return [
      {
        at,
        problem: `the ${type} is of money, and nobody has authorised it`,
        remedy: `have somebody else than the ${actor.role} authorise it`,
      },
    ]
  return isSame(actor, authorisedBy)
    ? [
        {
          at,
          problem: `the ${type} is of money, and was authorised by the ${authorisedBy.role}, who records it`,
          remedy: 'have somebody else authorise it',
        },
      ]
    : []
}

/** An account tells who it is; where one of the two has none, the role must do, however it is written. */
const isSame = (one: Actor, other: Actor): boolean =>
  one.account !== undefined && other.account !== undefined
    ? one.account === other.account
    : one.role.trim().toLowerCase() === other.role.trim().toLowerCase()

/** Drafts that programs make have ids of any kind; those of files say so. */
const isOfAFile = ({ externalRef }: Draft): boolean => /^(?:meeting|workbook):/.test(externalRef ?? '')

const moneyAmong = async (
  ledger: ProgrammeLedger,
  placed: readonly PlacedDraft[],
): Promise<(draft: Draft) => boolean> => {
  const all: readonly Draft[] = [...(await allEntries(ledger)), ...placed.map(({ draft }) => draft)]
  const byId = new Map(all.map((each) => [each.id, each]))
  return (draft) => isOfMoney(draft, (id) => byId.get(id))
}
