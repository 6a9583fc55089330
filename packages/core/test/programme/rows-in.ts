import type { Row } from '../../src/index.ts'

/** Every row of an answer, those within rows included. */
export const rowsIn = (answer: unknown): readonly Row[] => {
  if (typeof answer !== 'object' || answer === null) return []
  const own = 'ref' in answer && 'entries' in answer ? [answer as Row] : []
  return [...own, ...Object.values(answer).flatMap(rowsIn)]
}
