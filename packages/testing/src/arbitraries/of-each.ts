import fc from 'fast-check'
import type { Said } from './said.ts'
import { FIRST_DAY } from './vocabulary.ts'

/** One fact for each key, on the day by which others may refer to it. */
export const ofEach = (
  keys: readonly string[],
  field: string,
  fact: fc.Arbitrary<Said>,
  effectiveOn: Said['effectiveOn'] = FIRST_DAY,
): fc.Arbitrary<readonly Said[]> =>
  fc.tuple(...keys.map((key) => fact.map(({ type, data }) => ({ type, data: { ...data, [field]: key }, effectiveOn }))))
