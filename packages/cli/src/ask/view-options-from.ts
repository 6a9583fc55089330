import { attestedValue } from '@programme-ledger/core'
import { UsageError } from '../usage-error.ts'
import {
  type AskedViewOptions,
  type GivenViewOptions,
  VIEW_OPTIONS,
  type ViewOptionName,
} from '../views/view-options.ts'
import { VIEWS, type ViewName } from '../views/views.ts'
import type { Candidate } from './closest.ts'
import { dayFrom } from './day-from.ts'
import { knownName } from './known-name.ts'
import type { ProgrammeBooks } from './programme-books.ts'
import { yearFrom } from './year-from.ts'

/** The options of a view, checked: what they name is in the books. */
export const viewOptionsFrom = (view: ViewName, given: GivenViewOptions, books: ProgrammeBooks): AskedViewOptions => {
  const taken: readonly ViewOptionName[] = VIEWS[view].options
  const names = (Object.keys(VIEW_OPTIONS) as ViewOptionName[]).filter((name) => given[name] !== undefined)
  const other = names.find((name) => !taken.includes(name))
  if (other !== undefined) throw new UsageError(`The view ${view} takes no --${other}${whatItTakes(taken)}`)
  // A list is given to those that take several, and to no other.
  return Object.fromEntries(names.map((name) => [name, checked(name, given[name] ?? '', books)])) as AskedViewOptions
}

const whatItTakes = (taken: readonly ViewOptionName[]): string =>
  taken.length === 0 ? ': it is narrowed by nothing' : `: it takes ${taken.map((name) => `--${name}`).join(', ')}`

/** What the view itself is asked with: of which council savings are shown is for the table alone, as each row gives all of them. */
export const ownOptions = (view: ViewName, options: AskedViewOptions): AskedViewOptions => {
  if (view !== 'councilSavings') return options
  const { council: _, ...others } = options
  return others
}

const checked = (name: ViewOptionName, given: string, books: ProgrammeBooks): string | readonly string[] => {
  if (name === 'year') return yearFrom(`--${name}`, given)
  if (name === 'since') return dayFrom(`--${name}`, given)
  const candidates = CANDIDATES[name]
  const known = (word: string): string =>
    candidates === undefined ? word : knownName(WHAT[name] ?? name, word, candidates(books))
  return SEVERAL.includes(name) ? wordsIn(given).map(known) : known(given)
}

/** Those that take several, with commas between. */
const SEVERAL: readonly ViewOptionName[] = ['fundings']

const wordsIn = (given: string): readonly string[] =>
  given
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

const WHAT: { readonly [Name in ViewOptionName]?: string } = {
  fundings: 'funding',
  kpi: 'measure',
  table: 'printed table',
}

/** What each option may name; those of a few fixed words are left to the view. */
const CANDIDATES: { readonly [Name in ViewOptionName]?: (books: ProgrammeBooks) => readonly Candidate[] } = {
  council: (books) =>
    books
      .parties()
      .map(({ party, name, aliases }) => ({ name: party, also: [attestedValue(name) ?? party, ...aliases] })),
  service: (books) =>
    books.currentStatus().services.map(({ service, name, aliases }) => ({ name: service, also: [name, ...aliases] })),
  matter: (books) => books.decisions().matters.map(({ matter, name }) => ({ name: matter, also: [name] })),
  project: (books) => books.plan().projects.map(({ project, name }) => ({ name: project, also: [name] })),
  fundings: (books) => books.funding().fundings.map(({ funding, name }) => ({ name: funding, also: [name] })),
  kpi: (books) => books.performance().map(({ kpi, name, aliases }) => ({ name: kpi, also: [name, ...aliases] })),
  scale: (books) => books.riskRegister().scales.map(({ scale }) => ({ name: scale })),
  table: (books) => books.budgetPositions().map(({ table }) => ({ name: table })),
}
