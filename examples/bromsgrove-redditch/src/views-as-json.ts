import type { Books, programme } from '@programme-ledger/core'

/** What stands beside the figures of the page, whole and as plain data: amounts are pence, and each row has its entries. */
export const viewsAsJson = (books: Books<typeof programme>): string => {
  const views = {
    basis: books.basis,
    agreements: books.agreements(),
    bodies: books.bodies(),
    budgetPositions: books.budgetPositions(),
    costs: books.costs(),
    decisions: books.decisions(),
    delegations: books.delegations(),
    funding: books.funding(),
    noted: books.noted(),
    offices: books.offices(),
    performance: books.performance(),
    plan: books.plan(),
    reserves: books.reserves(),
    reviews: books.reviews(),
    sharing: books.sharing(),
    staffPosition: books.staffPosition(),
  }
  return `${JSON.stringify(views, undefined, 2)}\n`
}
