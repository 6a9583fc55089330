import type { Commodity } from './journal.ts'

/** The figures of savings that are booked, each apart from the others. */
export const SAVING_KINDS = [
  { figure: 'budget', name: 'Budgeted', commodity: 'GBP-BUDGETED' },
  { figure: 'actual', name: 'Reported', commodity: 'GBP-REPORTED' },
  { figure: 'realised', name: 'Validated', commodity: 'GBP-VALIDATED' },
] as const satisfies readonly { figure: 'budget' | 'actual' | 'realised'; name: string; commodity: Commodity }[]
