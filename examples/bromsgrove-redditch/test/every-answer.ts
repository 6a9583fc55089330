import { type Books, programme } from '@programme-ledger/core'

/** Every view of the programme by name, with findings and what is to come. */
export const QUESTIONS = [...programme.slices.flatMap(({ views }) => Object.keys(views)), 'comingUp', 'findings']

/** What some books answer, whatever slices the programme has. */
export const everyAnswer = (books: Books<typeof programme>): Readonly<Record<string, unknown>> => {
  // The names of the views are those of the slices.
  const views = books as unknown as Readonly<Record<string, () => unknown>>
  return Object.fromEntries(QUESTIONS.map((name) => [name, views[name]?.()]))
}
