/**
 * The order of the financial summary for 2010/11, as Appendix A of 004_5ce7a401a3964706.txt prints it. The view gives its
 * lines by group and name.
 */
export const APPENDIX_A = [
  { heading: 'Cashable savings' },
  { line: 'smt-gross' },
  { line: 'smt-transitional' },
  { total: 'group/single-management-team' },
  { heading: 'Other shared services' },
  { line: 'payroll' },
  { line: 'cctv-lifeline' },
  { line: 'ict' },
  { line: 'abandoned-vehicles' },
  { line: 'insurance' },
  { total: 'group/other-shared-services' },
  { total: 'class/cashable' },
  { heading: 'Non-cashable savings' },
  { line: 'web-developer' },
  { line: 'procurement' },
  { line: 'dog-warden' },
  { line: 'sustainability-officer' },
  { total: 'class/nonCashable' },
  { total: 'overall' },
] as const satisfies readonly LayoutRow[]

/** A place in a printed table: words over the rows that follow, a line by its key, or a total by what it adds up. */
export type LayoutRow = { readonly heading: string } | { readonly line: string } | { readonly total: string }
