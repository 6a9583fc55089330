import type { z } from 'zod'
import { Id } from '../../packages/core/src/log/entry.ts'
import { Headcount, Pence } from '../../packages/core/src/values/amount.ts'
import { Day } from '../../packages/core/src/values/day.ts'
import { FinancialYear, Period } from '../../packages/core/src/values/financial-year.ts'
import { Key } from '../../packages/core/src/values/key.ts'
import { Actor, Evidence, Source } from '../../packages/core/src/values/source.ts'
import { Text } from '../../packages/core/src/values/text.ts'

/** A schema that many fields share, and what the documents call what it takes. */
interface NamedValue {
  readonly schema: z.ZodType
  readonly words: string
  /** What several of it are called. */
  readonly many: string
  /** The file that declares it, from the root of the repository. */
  readonly file: string
}

/** By the names that they have in the sources, and in the `$defs` of the schemas. */
export const NAMED_VALUES: Readonly<Record<string, NamedValue>> = {
  Key: { schema: Key, words: 'key', many: 'keys', file: 'packages/core/src/values/key.ts' },
  Text: { schema: Text, words: 'text', many: 'texts', file: 'packages/core/src/values/text.ts' },
  Pence: { schema: Pence, words: 'pence', many: 'pence', file: 'packages/core/src/values/amount.ts' },
  Headcount: { schema: Headcount, words: 'headcount', many: 'headcounts', file: 'packages/core/src/values/amount.ts' },
  Day: { schema: Day, words: 'day', many: 'days', file: 'packages/core/src/values/day.ts' },
  Period: { schema: Period, words: 'period', many: 'periods', file: 'packages/core/src/values/financial-year.ts' },
  FinancialYear: {
    schema: FinancialYear,
    words: 'financial year',
    many: 'financial years',
    file: 'packages/core/src/values/financial-year.ts',
  },
  Id: { schema: Id, words: 'id', many: 'ids', file: 'packages/core/src/log/entry.ts' },
  Source: { schema: Source, words: 'source', many: 'sources', file: 'packages/core/src/values/source.ts' },
  Evidence: { schema: Evidence, words: 'evidence', many: 'evidence', file: 'packages/core/src/values/source.ts' },
  Actor: { schema: Actor, words: 'actor', many: 'actors', file: 'packages/core/src/values/source.ts' },
}
