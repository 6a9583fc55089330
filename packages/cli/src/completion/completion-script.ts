import type { Command } from 'commander'
import { bashScript } from './bash-script.ts'
import { fishScript } from './fish-script.ts'
import { wordsOf } from './words-of.ts'
import { zshScript } from './zsh-script.ts'

const SCRIPTS = { bash: bashScript, fish: fishScript, zsh: zshScript } as const

/** A script for a shell to complete the command by, made of the command itself. It runs nothing: completing takes no time. */
export const completionScript = (shell: keyof typeof SCRIPTS, program: Command): string =>
  SCRIPTS[shell](program.name(), wordsOf(program))
