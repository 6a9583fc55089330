import type { CommandWords, OptionWords } from './words-of.ts'

/** For fish: a file of its completions folder. */
export const fishScript = (name: string, commands: readonly CommandWords[]): string => {
  const complete = `complete -c ${name}`
  const first = commands.map(
    (each) => `${complete} -n __fish_use_subcommand -f -a ${each.name} -d ${quoted(each.says)}`,
  )
  return `# ${name} completion for fish\n${[...first, ...commands.flatMap((each) => commandLines(complete, each))].join('\n')}\n`
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`

const commandLines = (complete: string, { name, options, takes }: CommandWords): readonly string[] => {
  const within = `${complete} -n '__fish_seen_subcommand_from ${name}'`
  return [
    ...(takes === 'files' ? [] : [`${within} -f${typeof takes === 'string' ? '' : ` -a ${quoted(takes.join(' '))}`}`]),
    ...options.map((option) => `${within} ${optionWords(option)}`),
  ]
}

const optionWords = ({ flags, says, takes }: OptionWords): string => {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ')
  return `${names} -d ${quoted(says)}${TAKES[typeof takes === 'string' ? takes : 'words']}${typeof takes === 'string' ? '' : ` -a ${quoted(takes.join(' '))}`}`
}

const TAKES = { any: ' -x', files: ' -r -F', none: '', words: ' -x' } as const
