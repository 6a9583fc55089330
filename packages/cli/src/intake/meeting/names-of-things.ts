import { type Attested, attestedValue } from '@programme-ledger/core'
import type { ProgrammeLedger } from '../intake.ts'

/** What things are called, so that officers may write their names where data has keys. */
export interface NamesOfThings {
  /** The key of what a field calls by this name; undefined where nothing is called so, or several things are. */
  readonly keyOf: (field: string, name: string) => string | undefined
}

const KINDS: Readonly<Record<string, string>> = {
  service: 'service',
  services: 'service',
  line: 'line',
  risk: 'risk',
  matter: 'matter',
  target: 'target',
  project: 'project',
}

/** The names of a ledger, with everything that was ever registered in it. */
export const namesOfThings = async (ledger: ProgrammeLedger): Promise<NamesOfThings> => {
  const books = await ledger.asAt('9999-12-31')
  const register = books.riskRegister()
  const risks = [...register.scales.flatMap((scale) => scale.risks), ...register.unscored, ...register.closed]
  const { targets, projects } = books.plan()
  const byKind: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>> = {
    party: called(books.parties().map(({ party, name }) => [party, name])),
    service: called(books.currentStatus().services.map(({ service, name }) => [service, name])),
    line: called(books.savingLines().map(({ line, name }) => [line, name])),
    risk: called(risks.map(({ risk, title }) => [risk, title])),
    matter: called(books.decisions().matters.map(({ matter, name }) => [matter, name])),
    target: called(targets.map(({ target, name }) => [target, name])),
    project: called(projects.map(({ project, name }) => [project, name])),
  }
  return {
    keyOf: (field, name) => {
      const keys = byKind[KINDS[field] ?? 'party']?.get(inOneCase(name))
      return keys?.length === 1 ? keys[0] : undefined
    },
  }
}

const inOneCase = (name: string): string => name.trim().toLowerCase()

/** The keys by name: two things of one name are told apart by their keys only. */
const called = (
  things: readonly (readonly [key: string, name: string | Attested<string>])[],
): ReadonlyMap<string, readonly string[]> => {
  const keys = new Map<string, readonly string[]>()
  for (const [key, name] of things) {
    const said = typeof name === 'string' ? name : attestedValue(name)
    if (said !== undefined) keys.set(inOneCase(said), [...new Set([...(keys.get(inOneCase(said)) ?? []), key])])
  }
  return keys
}
