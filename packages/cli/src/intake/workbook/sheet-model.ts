/** A column of a sheet that officers fill in: what the ledger has, for reading, or what is new. */
export interface SheetColumn {
  readonly id: string
  readonly title: string
  readonly width: number
  /** `current` is the ledger's and stays as it is; `new` is empty, and to be filled in. */
  readonly is: 'key' | 'current' | 'new'
  /** Amounts are shown in pounds, with a separator of thousands. */
  readonly format?: 'pounds' | 'words'
  /** What may be chosen, where it is one of a few. */
  readonly choices?: readonly string[]
}

/** A sheet as it is made of the ledger: written as a template, and held against what comes back. */
export interface SheetModel {
  readonly name: string
  readonly title: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  /** How many rows there are below for what the ledger does not have yet, and what may be written there besides the new columns. */
  readonly newRows: number
  readonly newRowColumns: readonly string[]
}

export interface SheetRow {
  readonly key: string
  /** By the column's id: what the ledger has. Undefined where it has nothing. */
  readonly current: Readonly<Record<string, string | number | undefined>>
}

/** The row of the headings; what the ledger has begins on the next. */
export const HEADING_ROW = 4
