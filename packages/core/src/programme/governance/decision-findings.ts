import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { Reads } from '../../values/reads.ts'
import { latestDayOf } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import { bodyAsAt } from './body-as-at.ts'
import { entriesInWords } from './entries-in-words.ts'
import { isCouncil } from './is-council.ts'
import type { Ground } from './matter-rows.ts'
import { type Decision, nameOfMatter } from './state.ts'

type Found = Omit<Finding, 'subject'>

/** Asks one question of every decision, as it is called in a message: `the decision on the Concordat (entry 12)`. */
export const ofEachDecision = (
  reading: Ground,
  find: (decision: Reads<Decision>, name: string) => Found | undefined,
): readonly Finding[] =>
  Object.entries(reading.all.governance.decisions).flatMap(([key, decision]) => {
    const matter = attestedValue(decision.matter)
    const on = matter === undefined ? key : nameOfMatter(reading.all.governance, matter)
    const found = find(decision, `The decision on ${on} (${entriesInWords(witnessesOf(decision.taken))})`)
    return found === undefined
      ? []
      : [{ ...found, subject: matter === undefined ? `decision/${key}` : `matter/${matter}` }]
  })

/** It was constituted to decide once, and by the day of the decision only to advise: the decision stands and is questioned. */
export const decidedByAdvisers = (reading: Ground): readonly Finding[] =>
  ofEachDecision(reading, (decision, name) => {
    const { parties, governance } = reading.all
    const body = attestedValue(decision.body)
    if (body === undefined || isCouncil(parties, body)) return undefined
    const { power } = bodyAsAt(governance.bodies[body], latestDayOf(decision.taken))
    if (attestedValue(power) !== 'advises') return undefined
    return {
      severity: 'serious',
      message: `${name} was taken by ${nameOfParty(parties, body)}, which by then only advised (${entriesInWords(witnessesOf(power))})`,
      entries: positionsOf(witnessesOf(decision.taken), witnessesOf(decision.body), witnessesOf(power)),
    }
  })

/** A council that decides for another does so under a delegation. */
export const decidedForAnother = (reading: Ground): readonly Finding[] =>
  ofEachDecision(reading, (decision, name) => {
    const { parties } = reading.all
    const body = attestedValue(decision.body)
    const councils = attestedValue(decision.councils)
    if (body === undefined || councils === undefined || !isCouncil(parties, body)) return undefined
    const others = councils.filter((council) => council !== body)
    if (others.length === 0 || decision.delegation.is !== 'unknown') return undefined
    return {
      severity: 'serious',
      message: `${name} is recorded as one of ${namesIn(reading, others)}, and ${nameOfParty(parties, body)} took it without a delegation`,
      entries: positionsOf(witnessesOf(decision.body), witnessesOf(decision.councils)),
    }
  })

/**
 * An officer decides as far as the delegation reaches: after its end, or for another council, somebody else should
 * have.
 */
export const outsideItsDelegation = (reading: Ground): readonly Finding[] =>
  ofEachDecision(reading, (decision, name) => {
    const delegation = reading.all.governance.delegations[attestedValue(decision.delegation) ?? '']
    if (delegation === undefined) return undefined
    const ended = attestedValue(delegation.endsOn)
    const granting = claimedValues(delegation.council)
    const others = (attestedValue(decision.councils) ?? []).filter((council) => !granting.includes(council))
    const taken = latestDayOf(decision.taken)
    const wrong = [
      ...(ended !== undefined && taken > ended ? [`the delegation ended on ${formatDay(ended)}`] : []),
      ...(others.length > 0
        ? [
            `it is recorded as one of ${namesIn(reading, others)}, and the delegation is for ${namesIn(reading, granting)}`,
          ]
        : []),
    ]
    if (wrong.length === 0) return undefined
    return {
      severity: 'serious',
      message: `${name} was taken outside its delegation: ${wrong.join('; ')}`,
      entries: positionsOf(
        witnessesOf(decision.taken),
        witnessesOf(decision.delegation),
        witnessesOf(delegation.granted),
        witnessesOf(delegation.endsOn),
      ),
    }
  })

const namesIn = ({ all: { parties } }: Ground, keys: readonly Key[]): string =>
  listInWords(keys.map((key) => nameOfParty(parties, key)))
