/** The refs of all rows in an answer, in the order in which they stand there. */
export const refsIn = (answer: unknown): readonly string[] => {
  if (typeof answer !== 'object' || answer === null) return []
  const own = 'ref' in answer && 'entries' in answer && typeof answer.ref === 'string' ? [answer.ref] : []
  return [...new Set([...own, ...Object.values(answer).flatMap(refsIn)])]
}
