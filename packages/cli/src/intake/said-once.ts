import { isDeepStrictEqual } from 'node:util'
import type { IntakeProblem } from './intake.ts'

/** Two facts on one line may have the same against them, in the same words at the same place: once tells it. */
export const saidOnce = (problems: readonly IntakeProblem[]): readonly IntakeProblem[] =>
  problems.filter((each, index) => problems.findIndex((other) => isDeepStrictEqual(each, other)) === index)
