import type { Draft } from '@programme-ledger/core'
import type { Provenance } from './provenance.ts'
import type { Said } from './said.ts'

/** What is said, by whom and from which paper; of what was inferred only what the fact has. */
export const attributed = (id: string, said: Said, { inferredFields = [], ...provenance }: Provenance): Draft => {
  const inferred = inferredFields.filter((field) => field === 'effectiveOn' || field in said.data)
  return {
    id,
    schemaVersion: 1,
    ...provenance,
    ...(inferred.length === 0 ? {} : { inferredFields: inferred }),
    ...said,
  }
}
