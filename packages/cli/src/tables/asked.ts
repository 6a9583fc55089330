import type { AskedViewOptions } from '../views/view-options.ts'
import type { Names } from './names.ts'

/** What the tables of a view are drawn with, beside its answer. */
export interface Asked {
  readonly names: Names
  readonly options: AskedViewOptions
}
