import assert from 'node:assert/strict'
import { addDays, type Draft, type Entry, type Programme, RefusedError } from '@programme-ledger/core'
import { draftOf } from '@programme-ledger/core/log'
import { SPARE_SERIES } from '../arbitraries/another-fact.ts'
import { ulidOf } from '../arbitraries/ulids.ts'
import { entriesIn } from '../history/entries-in.ts'
import type { History } from '../history/history.ts'
import { recordHistory, recordIn } from '../history/record-history.ts'
import { firstOf } from '../oracle/counting-entries.ts'

/**
 * Law T4: a reversal stands for a whole chain, by whichever of its ids it names it. While it stands the chain is not reversed
 * again, by none of its ids, and no correction moves the fact behind it.
 *
 * @param history one that a ledger accepts.
 */
export const assertChainsAreReversedOnce = async (programme: Programme, history: History): Promise<void> => {
  const { store, ledger } = await recordHistory(programme, history)
  const log = await entriesIn(store)
  const refuse = async (draft: Draft, rule: string): Promise<void> => {
    const result = await recordIn(ledger, [draft])
    assert(!result.success && result.error instanceof RefusedError, `accepted against: ${rule}`)
    const broken = result.error.violations.map((violation) => violation.rule)
    assert(broken.includes(rule), `refused, but not for this: ${rule}`)
  }
  for (const reversal of log.filter((entry) => entry.type === 'Reversed' && !isSuperseded(log, entry))) {
    const chain = chainReversedBy(log, reversal)
    for (const { id } of chain)
      await refuse(another(reversal, { data: { reverses: id } }), 'a reversal names a fact that stands')
    const head = chain.find((entry) => !isSuperseded(log, entry))
    if (head === undefined || head.type === 'Voided') continue
    const effectiveOn = addDays(reversal.effectiveOn, 1)
    const behind = another(head, { effectiveOn, supersedes: head.id, reason: 'laterInformation' })
    await refuse(behind, 'a reversal is not before what it reverses')
  }
}

/** A draft that says what an entry says, but for some fields, and has nothing to do with its chain. */
const another = (entry: Entry, fields: Partial<Draft>): Draft => {
  const { supersedes: _supersedes, reason: _reason, effective: _effective, ...draft } = draftOf(entry)
  return { ...draft, id: ulidOf(SPARE_SERIES, 0), ...fields }
}

const isSuperseded = (log: readonly Entry[], { id }: Entry): boolean => log.some(({ supersedes }) => supersedes === id)

const chainReversedBy = (log: readonly Entry[], reversal: Entry): readonly Entry[] => {
  const { reverses } = reversal.data as { readonly reverses: string }
  return log.filter((entry) =>
    log.some((named) => named.id === reverses && firstOf(log, named) === firstOf(log, entry)),
  )
}
