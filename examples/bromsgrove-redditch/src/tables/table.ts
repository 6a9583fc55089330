/** A list in full, to be written as a file. */
export interface Table {
  /** The name of the file, without what follows the dot. */
  readonly name: string
  readonly columns: readonly string[]
  /** A cell for each column. */
  readonly rows: readonly (readonly string[])[]
}
