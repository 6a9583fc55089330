import type { CorrectionReason, Draft } from '@programme-ledger/core'
import { legible } from '../history/describe-history.ts'
import type { Batch, History } from '../history/history.ts'
import { attributed } from './attributed.ts'
import { type Chain, openChain } from './chains.ts'
import { reachesBehind } from './closing.ts'
import type { Deed } from './deeds.ts'
import { doDeed } from './do-deed.ts'
import { metByThen } from './met-by-then.ts'
import type { Provenance } from './provenance.ts'
import type { Said } from './said.ts'
import { ulidOf } from './ulids.ts'
import { FIRST_DAY, RECORDING_STARTS } from './vocabulary.ts'

/** One deed, by whom and from which paper, and whether the batch ends with it. */
export interface Step {
  readonly deed: Deed
  readonly provenance: Provenance
  /** Why it is told now, where its period is closed. */
  readonly late: CorrectionReason
  readonly endsBatch: boolean
  /** How long after the batch before this one is recorded; none where they share an instant. */
  readonly hours: number
}

/** What a history is written from. */
export interface Outline {
  /** Tells the ids of one history from those of another. */
  readonly series: number
  readonly groundwork: readonly Said[]
  readonly provenance: Provenance
  readonly steps: readonly Step[]
}

/** Writes a lawful history: first what later facts refer to, then one deed after the other. */
export const writeHistory = ({ series, groundwork, provenance, steps }: Outline): History => {
  const chains: Chain[] = []
  let written = 0
  const writeAs =
    (by: Provenance, late?: CorrectionReason) =>
    (said: Said): Draft => {
      written += 1
      const draft = attributed(ulidOf(series, written), metByThen(said), by)
      return late !== undefined && reachesBehind(chains, said) ? { ...draft, reason: late } : draft
    }
  const ground = groundwork.map((said) => openChain(chains, writeAs(provenance)(said), { isGround: true }))

  const batches: Batch[] = [{ drafts: ground, recordedAt: RECORDING_STARTS }]
  let recordedAt = RECORDING_STARTS
  let drafts: Draft[] = []
  for (const [index, { deed, provenance: by, late, endsBatch, hours }] of steps.entries()) {
    const draft = doDeed(chains, deed, writeAs(by, late))
    if (draft !== undefined) drafts.push(draft)
    if (drafts.length === 0 || (!endsBatch && index < steps.length - 1)) continue
    recordedAt += hours * 3_600_000
    batches.push({ drafts, recordedAt })
    drafts = []
  }
  return legible({ firstDay: FIRST_DAY, openedAt: RECORDING_STARTS, batches })
}
