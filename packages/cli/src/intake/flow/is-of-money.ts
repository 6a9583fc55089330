import { type Draft, programme } from '@programme-ledger/core'

/** The parts of the programme whose facts are of money: who saves, pays and owes what. */
const SLICES_OF_MONEY = ['savings', 'costs', 'sharing']

/** That a line has a name moves no money. */
const NAMES_ONLY = ['SavingLineRegistered']

/** The fields by which facts of other parts commit money: what a decision comes to, how far a delegation goes, what a benefit brought. */
const AMOUNTS = ['amount', 'limit']

/**
 * Whether somebody else than the recorder has to authorise a draft: it is of money, or corrects, voids or reverses what is.
 *
 * @param entryOf the entry of an id, in the ledger or among the drafts; undefined where there is none.
 */
export const isOfMoney = (draft: Draft, entryOf: (id: string) => Draft | undefined): boolean => {
  const data = draft.data as Readonly<Record<string, unknown>>
  const slice = programme.eventTypes.get(draft.type)?.slice
  if (slice !== undefined && SLICES_OF_MONEY.includes(slice) && !NAMES_ONLY.includes(draft.type)) return true
  if (AMOUNTS.some((field) => data[field] !== undefined)) return true
  const undone = [draft.supersedes, data.reverses].filter((id) => typeof id === 'string').map(entryOf)
  return undone.some((entry) => entry !== undefined && entry.id !== draft.id && isOfMoney(entry, entryOf))
}
