import type { Reading } from './reading.ts'

/**
 * A view or a part of one that is computed once for each reading, however many findings ask for it. A reading never changes,
 * so nobody can tell the difference; what is forgotten with the reading is forgotten here.
 *
 * What it answers is shared by all who ask: it is for findings and other views, which change nothing, and never handed to a
 * caller of the books.
 */
export const oncePerReading = <All, Answer>(
  compute: (reading: Reading<All>) => Answer,
): ((reading: Reading<All>) => Answer) => {
  const answers = new WeakMap<Reading<All>, { readonly answer: Answer }>()
  return (reading) => {
    const known = answers.get(reading) ?? { answer: compute(reading) }
    answers.set(reading, known)
    return known.answer
  }
}
