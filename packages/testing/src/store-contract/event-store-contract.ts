import type fc from 'fast-check'
import { appending } from './appending.ts'
import { closing } from './closing.ts'
import { finding } from './finding.ts'
import { heads } from './heads.ts'
import { interleavings } from './interleavings.ts'
import { keeping } from './keeping.ts'
import type { ContractLaw, OpenStore } from './law.ts'
import { manyLedgers, naming, oneLedger } from './naming.ts'
import { onBench } from './on-bench.ts'
import { owning } from './owning.ts'
import { portable } from './portable.ts'
import { reading } from './reading.ts'
import { retrying } from './retrying.ts'
import { handles, writers } from './writers.ts'

/** What a store under test does differently from most. */
export interface ContractOptions {
  /** How many ledgers a store holds. Default `many`. */
  readonly ledgers?: 'one' | 'many'
  /** Whether a place can be opened again, also while it is open. Default true; false for what lives in one process. */
  readonly reopens?: boolean
  /** How properties run: a seed and path to replay a failure, a number of runs. */
  readonly property?: Pick<fc.Parameters, 'seed' | 'path' | 'numRuns' | 'endOnFailure' | 'verbose'>
}

/**
 * The laws of an event store, each to be run on a store of its own that `open` opens in a new place.
 *
 * @param open opens an empty store; it is called once a law, and by properties once a run.
 */
export const eventStoreContract = (
  open: OpenStore,
  { ledgers = 'many', reopens = true, property = {} }: ContractOptions = {},
): readonly ContractLaw[] => {
  const laws = [
    ...appending,
    ...writers,
    ...(reopens ? handles : []),
    ...retrying,
    ...keeping,
    ...portable,
    ...reading,
    ...finding,
    ...heads,
    ...owning,
    ...naming,
    ...(ledgers === 'many' ? manyLedgers : oneLedger),
    ...closing,
  ]
  return [
    ...laws.map(({ name, holds }) => ({ name, holds: () => onBench(open, holds) })),
    interleavings(open, property),
  ]
}
