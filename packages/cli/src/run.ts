import { CommanderError } from 'commander'
import { createProgram } from './create-program.ts'
import { isSystemError } from './errors/is-system-error.ts'
import { systemErrorInWords } from './errors/system-error-in-words.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Surroundings } from './surroundings.ts'
import { visible } from './terminal/visible.ts'
import { UsageError } from './usage-error.ts'

/** Runs the command once, and answers how it ends. It never throws: a fault of its own is told as one. */
export const run = async (surroundings: Surroundings): Promise<ExitCode> => {
  let code: ExitCode = EXIT.fine
  const program = createProgram(surroundings, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync([...surroundings.args], { from: 'user' })
    return code
  } catch (error) {
    // Its message is printed already; asked for help or the version, all is well.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.trouble
    surroundings.stderr.write(`${visible(inWords(error))}\n`)
    return EXIT.trouble
  }
}

const inWords = (error: unknown): string => {
  if (isForPeople(error)) return error.message
  // What writes says so itself: what comes so far was read.
  if (isSystemError(error) && error.path !== undefined) return systemErrorInWords(error, { reading: error.path })
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a fault of programme-ledger itself, and not of what was asked. Please report it:\n${told}`
}

/** What says in words what is wrong: our own errors, and those of the ledger. */
const isForPeople = (error: unknown): error is Error =>
  error instanceof UsageError || (error instanceof Error && Symbol.for('programme-ledger.error') in error)
