import assert from 'node:assert/strict'
import type { Entry } from '@programme-ledger/core'
import { firstOf } from '../oracle/counting-entries.ts'

/**
 * Law T4, of any log that a ledger let in, however it was tried: chains do not fork, a correction keeps its type unless it
 * reclassifies, and says why; what is void stays void; a chain has one reversal at most, which is not before it; nothing
 * reverses a reversal.
 */
export const assertCorrectionsAreLinear = (log: readonly Entry[]): void => {
  const byId = new Map(log.map((entry) => [entry.id, entry]))
  for (const entry of log) {
    const at = `entry ${entry.position}`
    const superseders = log.filter(({ supersedes }) => supersedes === entry.id)
    assert(superseders.length <= 1, `${at} is superseded by ${superseders.length} entries`)
    if (entry.type === 'Voided') assert.equal(superseders.length, 0, `${at} is void, and yet superseded`)
    if (entry.type === 'Voided') assert(entry.supersedes !== undefined, `${at} voids nothing`)
    if (entry.supersedes !== undefined) assertCorrects(entry, byId.get(entry.supersedes))
  }
  const standing = log.filter(({ type, id }) => type === 'Reversed' && !log.some(({ supersedes }) => supersedes === id))
  const reversed = new Map<Entry, Entry>()
  for (const reversal of standing) assertReverses(log, reversal, reversed)
}

const assertCorrects = (entry: Entry, corrected: Entry | undefined): void => {
  const at = `entry ${entry.position}`
  assert(corrected !== undefined && corrected.position < entry.position, `${at} corrects nothing that was there`)
  assert(entry.reason !== undefined, `${at} corrects without a reason`)
  assert.notEqual(corrected.type, 'LedgerOpened', `${at} corrects the opening`)
  if (entry.type === 'Voided' || entry.type === corrected.type) return
  assert.equal(entry.reason, 'reclassification', `${at} makes a ${entry.type} of a ${corrected.type}`)
  assert(![entry.type, corrected.type].includes('Reversed'), `${at} makes a fact of a reversal, or the other way`)
}

const assertReverses = (log: readonly Entry[], reversal: Entry, reversed: Map<Entry, Entry>): void => {
  const at = `entry ${reversal.position}`
  const { reverses } = reversal.data as { readonly reverses: string }
  const named = log.find(({ id }) => id === reverses)
  assert(named !== undefined && named.position < reversal.position, `${at} reverses nothing that was there`)
  const first = firstOf(log, named)
  assert(!['Reversed', 'LedgerOpened', 'Voided'].includes(first.type), `${at} reverses a ${first.type}`)
  assert.equal(reversed.get(first), undefined, `${at} reverses what entry ${reversed.get(first)?.position} reversed`)
  reversed.set(first, reversal)
  const chain = log.filter((entry) => firstOf(log, entry) === first && entry.type !== 'Voided')
  const head = chain.at(-1)
  assert(head !== undefined && head.effectiveOn <= reversal.effectiveOn, `${at} is before what it reverses`)
}
