import type { Argument, Command, Option } from 'commander'
import { VIEW_NAMES } from '../views/views.ts'

/** An option as a shell completes it. */
export interface OptionWords {
  readonly flags: readonly string[]
  readonly says: string
  /** The words that it takes; `files` where it takes a file, `none` where it takes no value, `any` for others. */
  readonly takes: readonly string[] | 'files' | 'none' | 'any'
}

/** A command as a shell completes it. */
export interface CommandWords {
  readonly name: string
  readonly says: string
  readonly options: readonly OptionWords[]
  readonly takes: OptionWords['takes']
}

/** All commands with what stands after them. */
export const wordsOf = (program: Command): readonly CommandWords[] =>
  program.commands.map((command) => ({
    name: command.name(),
    says: command.description(),
    options: [...command.options, ...program.options].map(optionWords),
    takes: argumentWords(command.registeredArguments[0]),
  }))

const optionWords = ({ short, long, description, required, optional, argChoices, flags }: Option): OptionWords => ({
  flags: [long, short].filter((flag) => typeof flag === 'string'),
  says: description,
  takes: !(required || optional) ? 'none' : (argChoices ?? (flags.includes('<file>') ? 'files' : 'any')),
})

const argumentWords = (argument: Argument | undefined): OptionWords['takes'] => {
  if (argument === undefined) return 'none'
  if (argument.name() === 'view') return VIEW_NAMES
  return argument.argChoices ?? (argument.name().startsWith('file') ? 'files' : 'any')
}
