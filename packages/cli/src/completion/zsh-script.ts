import type { CommandWords, OptionWords } from './words-of.ts'

/** For zsh: a file of its function path. */
export const zshScript = (name: string, commands: readonly CommandWords[]): string => `#compdef ${name}
# ${name} completion for zsh
_${name}() {
  local -a commands
  commands=(
${commands.map((each) => `    ${quoted(`${each.name}:${each.says}`)}`).join('\n')}
  )
  local command="" word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    if (( \${commands[(I)\${word}:*]} )); then command="$word"; break; fi
  done
  if [[ -z "$command" ]]; then _describe 'command' commands; return; fi
  case "$command" in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ "\${funcstack[1]}" == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const commandCase = ({ name, options, takes }: CommandWords): string => {
  const specs = options.flatMap((option) => option.flags.map((flag) => quoted(optionSpec(flag, option))))
  return [`    ${name}) _arguments ${[...specs, "'1: :'", quoted(`*: :${action(takes)}`)].join(' ')} ;;`].join('\n')
}

/** `--flag[what it says]:value:what completes it`. */
const optionSpec = (flag: string, { says, takes }: OptionWords): string => {
  const described = `${flag}[${says.replace(/[[\]:]/g, (sign) => `\\${sign}`)}]`
  return takes === 'none' ? described : `${described}:value:${action(takes)}`
}

const action = (takes: OptionWords['takes']): string => {
  if (takes === 'files') return '_files'
  return typeof takes === 'string' ? ' ' : `(${takes.join(' ')})`
}
