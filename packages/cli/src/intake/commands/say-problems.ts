import { EXIT, type ExitCode } from '../../exit-code.ts'
import type { Surroundings } from '../../surroundings.ts'
import { visible } from '../../terminal/visible.ts'
import type { IntakeProblem } from '../intake.ts'

/** Says all that is wrong, each with its place. */
export const sayProblems = (problems: readonly IntakeProblem[], { stderr }: Pick<Surroundings, 'stderr'>): ExitCode => {
  for (const { at, problem, remedy } of problems) stderr.write(visible(`${at}: ${problem}; ${remedy}\n`))
  return EXIT.found
}
