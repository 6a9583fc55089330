import type { Books, Programme } from '@programme-ledger/core'

/** Everything that books answer: their basis, their findings, what comes up, what was corrected, and each view of the programme by its name. */
export const answersOf = <Each extends Programme>(
  { slices }: Each,
  books: Books<Each>,
): Readonly<Record<string, unknown>> => {
  // Views are looked up by name here, which the type of books, made for callers who know theirs, does not allow.
  const views = books as unknown as Readonly<Record<string, () => unknown>>
  const names = slices.flatMap((slice) => Object.keys(slice.views))
  return {
    basis: { ...books.basis },
    comingUp: books.comingUp(),
    corrections: books.corrections(),
    closes: books.closes(),
    findings: books.findings(),
    ...Object.fromEntries(names.map((name) => [name, views[name]?.()])),
  }
}
