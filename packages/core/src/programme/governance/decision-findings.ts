import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { Reads } from '../../values/reads.ts'
import { nameOfParty } from '../parties/state.ts'
import { possibleBodies } from './body-as-at.ts'
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
    const powers = possibleBodies(governance.bodies[body], decision.taken).map(({ power }) => power)
    const advised = powers.filter((power) => attestedValue(power) === 'advises')
    if (advised.length === 0) return undefined
    const by = positionsOf(...advised.map(witnessesOf))
    const isCertain = advised.length === powers.length
    return {
      severity: isCertain ? 'serious' : 'note',
      message: `${name} was taken by ${nameOfParty(parties, body)}, which ${isCertain ? 'by then only advised' : 'may by then have only advised: no source tells since when'} (${entriesInWords(by)})`,
      entries: positionsOf(witnessesOf(decision.taken), witnessesOf(decision.body), ...powers.map(witnessesOf)),
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

/** Parties by their names, as a list. */
export const namesIn = ({ all: { parties } }: Ground, keys: readonly Key[]): string =>
  listInWords(keys.map((key) => nameOfParty(parties, key)))
