import type fc from 'fast-check'
import type { Said } from './said.ts'

/** The same fact, told of one thing only. */
export const allOf = (field: string, key: string, fact: fc.Arbitrary<Said>): fc.Arbitrary<Said> =>
  fact.map((said) => ({ ...said, data: { ...said.data, [field]: key } }))
