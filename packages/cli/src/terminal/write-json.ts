import type { Output } from '../surroundings.ts'

/** An answer as other programs read it. Amounts are pence, days are ISO days. */
export const writeJson = (output: Output, answer: object): void => {
  output.write(`${JSON.stringify(answer, undefined, 2)}\n`)
}
