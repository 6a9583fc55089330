import { VIEWS } from '../views/views.ts'

/** The views with their questions and what narrows them, a line each. */
export const viewsInHelp = (): string =>
  Object.entries(VIEWS)
    .map(([name, { asks, options }]) => `  ${name.padEnd(20)}${asks}${optionsInWords(options)}`)
    .join('\n')

const optionsInWords = (options: readonly string[]): string =>
  options.length === 0 ? '' : `  (${options.map((option) => `--${option}`).join(', ')})`
