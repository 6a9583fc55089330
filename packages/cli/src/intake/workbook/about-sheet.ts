/** A line of the sheet `About`: what the workbook is of, or what every figure in it is from. */
export interface AboutField {
  readonly id:
    | 'ledger'
    | 'asAt'
    | 'knownOn'
    | 'position'
    | 'year'
    | 'recorder'
    | 'account'
    | 'paper'
    | 'paperDated'
    | 'period'
    | 'stage'
    | 'definitions'
  readonly label: string
  /** `made` is the template's own and stays; `asked` is to be filled in; `may` may be. */
  readonly is: 'made' | 'asked' | 'may'
  readonly hint?: string
  readonly choices?: readonly string[]
}

export const ABOUT = 'About'
export const ABOUT_TITLE = 'About these figures'

export const STAGES = ['monitoring', 'provisionalOutturn', 'finalOutturn', 'audited'] as const

export const ABOUT_FIELDS: readonly AboutField[] = [
  { id: 'ledger', label: 'Ledger', is: 'made' },
  { id: 'asAt', label: 'Position at', is: 'made' },
  { id: 'knownOn', label: 'Using papers to', is: 'made' },
  { id: 'position', label: 'Using entries to', is: 'made' },
  { id: 'year', label: 'Financial year', is: 'made' },
  { id: 'recorder', label: 'Recorded by (role)', is: 'asked', hint: 'finance officer' },
  { id: 'account', label: 'Account', is: 'may', hint: 'tells two holders of one role apart' },
  { id: 'paper', label: 'Paper', is: 'asked', hint: 'the report that the figures are from, as it is cited' },
  { id: 'paperDated', label: 'Paper dated', is: 'asked', hint: '2011-06-30 or 30 June 2011' },
  {
    id: 'period',
    label: 'Figures are for',
    is: 'may',
    hint: 'year to 31 December 2010, or 2010/11; asked for where there are new figures',
  },
  { id: 'stage', label: 'How final they are', is: 'may', hint: 'left out, monitoring', choices: STAGES },
  {
    id: 'definitions',
    label: 'Colours judged by',
    is: 'may',
    hint: 'the key of a set of definitions; left out, none-stated',
  },
]

/** Where the fields begin; the label stands in column A, the value in column B. */
export const ABOUT_ROW = 3
