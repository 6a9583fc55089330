import { type Command, Option } from 'commander'
import { VIEW_OPTIONS } from '../views/view-options.ts'

/** Adds the options that narrow views. Which view takes which, the view says. */
export const addViewOptions = (command: Command): Command => {
  for (const [name, { value, says, ...others }] of Object.entries(VIEW_OPTIONS)) {
    const option = new Option(`--${name} <${value.toLowerCase()}>`, says)
    command.addOption('choices' in others ? option.choices(others.choices) : option)
  }
  return command
}
