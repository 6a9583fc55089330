interface ViewOption {
  /** What stands for its value in help: `KEY`. */
  readonly value: string
  readonly says: string
  readonly choices?: readonly string[]
}

/** The options that narrow views, by the name that the view has for them. */
export const VIEW_OPTIONS = {
  about: { value: 'THING', says: 'only what is about this, such as service/elections' },
  council: { value: 'KEY', says: "only this council's, such as bdc" },
  estimate: { value: 'METHOD', says: 'add an estimate for each council, by this method', choices: ['proRataToBudget'] },
  fundings: {
    value: 'KEYS',
    says: 'only these sums of money, by their keys with commas between: what is to pay for one thing',
  },
  inferences: { value: 'HOW', says: 'with or without what is only inferred', choices: ['with', 'without'] },
  kind: { value: 'KIND', says: 'only targets of this kind, such as milestone' },
  kpi: { value: 'KEY', says: 'only this measure' },
  matter: { value: 'KEY', says: 'only this matter' },
  project: { value: 'KEY', says: 'only this project' },
  purpose: { value: 'WORDS', says: 'only what is for this purpose, in the words of its source' },
  scale: { value: 'KEY', says: 'only risks scored on this scale' },
  service: { value: 'KEY', says: 'only this service, such as ict' },
  since: { value: 'DAY', says: 'how each risk moved since the end of this day' },
  table: { value: 'KEY', says: 'only this printed table' },
  year: { value: 'YEAR', says: 'only this financial year, such as 2010/11' },
} as const satisfies Readonly<Record<string, ViewOption>>

export type ViewOptionName = keyof typeof VIEW_OPTIONS

/** What was given of them on the command line. */
export type GivenViewOptions = { readonly [Name in ViewOptionName]?: string }

/** What a view is asked with: a list where the option takes several. */
export type AskedViewOptions = Omit<GivenViewOptions, 'fundings'> & { readonly fundings?: readonly string[] }
