/** In which form an answer is given. Default: tables for people. */
export interface FormOfAnswer {
  readonly json?: boolean
  readonly csv?: boolean
  /** Which of several tables, by its id; for CSV, which holds one. Default: the first. */
  readonly part?: string
}
