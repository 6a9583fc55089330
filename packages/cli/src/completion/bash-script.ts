import type { CommandWords, OptionWords } from './words-of.ts'

/** For bash, also the old one of macOS. */
export const bashScript = (name: string, commands: readonly CommandWords[]): string => `# ${name} completion for bash
_${functionName(name)}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${commands.map((each) => each.name).join('|')}) command="$word"; break ;; esac
  done
  case "$command $previous" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
    '') COMPREPLY=( $(compgen -W "${commands.map((each) => each.name).join(' ')}" -- "$current") ) ;;
${commands.map(commandCase).join('\n')}
  esac
}
complete -o bashdefault -F _${functionName(name)} ${name}
`

const functionName = (name: string): string => name.replaceAll('-', '_')

const FILES = 'compopt -o filenames 2>/dev/null; COMPREPLY=( $(compgen -f -- "$current") )'

const words = (list: readonly string[]): string => `COMPREPLY=( $(compgen -W "${list.join(' ')}" -- "$current") )`

const valueCases = ({ name, options }: CommandWords): readonly string[] =>
  options.flatMap(({ flags, takes }) =>
    takes === 'none' ? [] : [`    ${flags.map((flag) => `'${name} ${flag}'`).join('|')}) ${replyTo(takes)}; return ;;`],
  )

const replyTo = (takes: Exclude<OptionWords['takes'], 'none'>): string => {
  if (takes === 'files') return FILES
  return takes === 'any' ? 'COMPREPLY=()' : words(takes)
}

const commandCase = ({ name, options, takes }: CommandWords): string => {
  const flags = words(options.flatMap((option) => option.flags))
  const others = takes === 'none' || takes === 'any' ? flags : replyTo(takes)
  return `    ${name}) if [[ "$current" == -* ]]; then ${flags}; else ${others}; fi ;;`
}
