import type { Entry, Programme } from '@programme-ledger/core'
import { countingEntries } from './counting-entries.ts'

/** Everything in a slice that judges or changes state, as it was written, with nothing of the engine around it. */
interface PlainSlice {
  readonly rules: Readonly<Record<string, (all: unknown, fact: Entry) => { readonly field: string } | undefined>>
  readonly on: Readonly<Record<string, (own: unknown, fact: Entry) => unknown>>
}

/**
 * What the rules of a programme object to in a log: at the end of EVERY day on which anything takes effect, from the first
 * entry anew, using all papers (law T5). Each objection is one line of rule, entry and field, whatever the day.
 *
 * It runs slices' own rules and recipes on data of the current schema version: upcasters have no part in it.
 */
export const brokenRules = (programme: Programme, log: readonly Entry[]): ReadonlySet<string> => {
  const broken = new Set<string>()
  for (const asAt of new Set(log.map(({ effectiveOn }) => effectiveOn))) {
    const facts = countingEntries(log, { asAt, knownOn: 'all', position: log.length, reading: 'certain' })
    for (const objection of objectionsTo(programme, facts)) broken.add(objection)
  }
  return broken
}

/** What rules object to in facts, told in order: each is judged by what was told before it. */
export const objectionsTo = ({ slices }: Programme, facts: readonly Entry[]): readonly string[] => {
  const state = Object.fromEntries(slices.map(({ name, initial }) => [name, initial()]))
  const objections: string[] = []
  for (const fact of facts) {
    const slice = slices.find(({ events }) => Object.hasOwn(events, fact.type))
    if (slice === undefined) continue
    // A slice's functions ask for data of their own types, which the ledger checked when the fact was recorded.
    const { rules, on } = slice as unknown as PlainSlice
    for (const [rule, judge] of Object.entries(rules)) {
      const objection = judge(state, fact)
      if (objection !== undefined) objections.push(objectionLine(rule, fact.id, objection.field))
    }
    on[fact.type]?.(state[slice.name], fact)
  }
  return objections
}

/** One line for one objection, by which two can be compared. */
export const objectionLine = (rule: string, entry: string, field: string): string => `${rule}: ${entry}, ${field}`
