import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { z } from 'zod'
import { LedgerError } from '../errors.ts'
import { type Draft, LedgerKey } from '../log/entry.ts'
import type { EventStore } from '../log/event-store.ts'
import type { Sha256 } from '../log/merkle-tree.ts'
import type { SnapshotStore } from '../log/snapshot-store.ts'
import type { Programme } from '../slice/compose.ts'
import { engineData } from '../slice/engine-data.ts'
import { CATALOGUE_VERSION, type EngineData, engineUpcasters } from '../slice/engine-events.ts'
import { Day, type Instant, londonDay } from '../values/day.ts'
import { parseOptions } from '../values/parse.ts'
import { Actor, type Actor as ActorType } from '../values/source.ts'
import { newId, systemClock, systemWait, type Wait } from './ambient.ts'
import { type FollowedLog, followLog } from './follow-log.ts'
import { isFunction } from './is-function.ts'
import { keepsSnapshots, openSnapshots, type SnapshotOptions, SnapshotOptionsShape } from './keep-snapshots.ts'
import { createLedger, type Ledger } from './ledger.ts'

export interface OpenLedgerOptions<Each extends Programme> {
  /** Where the ledger is kept. It stays the caller's to close. */
  readonly store: EventStore
  /** The key of the ledger: `bdc-rbc`. */
  readonly ledger: string
  /** The slices that the ledger is read and judged with. */
  readonly programme: Each
  /** What to open a new ledger with, where the store does not hold it yet. */
  readonly create?: {
    /** The first day that anything may take effect on. */
    readonly firstDay: Day
    /** Who opens the ledger. Default: the ledger steward. */
    readonly actor?: ActorType
  }
  /** What day it is when a new ledger is opened, UTC milliseconds. Give the clock of the store. Default: the system's. */
  readonly clock?: () => Instant
  /** Makes ULIDs. Default: of the system's clock and of randomness. */
  readonly ids?: () => string
  /** Default: one in plain JavaScript. */
  readonly sha256?: Sha256
  /**
   * Keeps states of the ledger in a store and begins from them, so that the first answer of a long ledger comes sooner. No answer
   * rests on them. Default: none are kept.
   */
  readonly snapshots?: SnapshotOptions
  /** Rings after so many milliseconds, for subscriptions that look for what others record. Default: the system's timer. */
  readonly wait?: Wait
}

const Create = z.strictObject({ firstDay: Day, actor: Actor.default({ role: 'ledger steward' }) })
const Options = z.strictObject({
  store: z.custom((value) => typeof value === 'object' && value !== null && 'append' in value, {
    error: 'is not an event store',
  }),
  ledger: LedgerKey,
  programme: z.custom((value) => typeof value === 'object' && value !== null && 'eventTypes' in value, {
    error: 'is not a programme: make one with compose',
  }),
  create: Create.optional(),
  clock: isFunction.optional(),
  ids: isFunction.optional(),
  sha256: isFunction.optional(),
  snapshots: SnapshotOptionsShape.optional(),
  wait: isFunction.optional(),
})

/**
 * Opens a ledger of a store, or with `create` a new one where the store does not hold it.
 *
 * @throws `ledger-not-found` where there is none and `create` is left out; `ledger-mismatch` where there is one with
 * another first day.
 */
export const openLedger = async <Each extends Programme>(options: OpenLedgerOptions<Each>): Promise<Ledger<Each>> => {
  const { create } = parseOptions(Options, options, 'The options of openLedger')
  const {
    store,
    ledger,
    programme,
    snapshots,
    clock = systemClock,
    ids = newId,
    sha256 = nobleSha256,
    wait = systemWait,
  } = options
  const log = followLog(store, ledger)
  log.take(await log.readNew())
  if (log.entries.length === 0) {
    if (create === undefined) {
      throw new LedgerError(
        'ledger-not-found',
        `The store holds no ledger ${ledger}: give \`create: { firstDay }\` to open a new one`,
      )
    }
    await appendOpening(store, ledger, openingDraft(ledger, create, ids(), clock()))
    log.take(await log.readNew())
  }
  const { firstDay, origin } = openingOf(log, ledger)
  assertOpenedOn(firstDay, ledger, create?.firstDay)
  const parts = { store, ledger, programme, log, ids, sha256, wait }
  if (snapshots === undefined) return createLedger(parts)
  const { codeVersion, every } = snapshots
  const kept = {
    ledger,
    store: snapshotStoreOf(snapshots.store ?? store),
    codeVersion,
    every,
    programme,
    origin,
    sha256,
  }
  return createLedger({ ...parts, snapshots: await openSnapshots(kept) })
}

const snapshotStoreOf = (store: EventStore | SnapshotStore): SnapshotStore => {
  if (keepsSnapshots(store)) return store
  throw new LedgerError(
    'invalid-option',
    'The options of openLedger are not valid: snapshots: the store of the ledger keeps none: give one that does by `snapshots.store`, or leave `snapshots` out',
  )
}

const openingDraft = (
  ledger: string,
  { firstDay, actor }: z.output<typeof Create>,
  id: string,
  now: Instant,
): Draft => ({
  id,
  type: 'LedgerOpened',
  schemaVersion: (engineUpcasters.LedgerOpened?.length ?? 0) + 1,
  data: {
    catalogueVersion: CATALOGUE_VERSION,
    currency: 'GBP',
    financialYearStart: '04-01',
    firstDay,
    origin: `programme-ledger/${ledger}/${id}`,
  },
  actor,
  effectiveOn: firstDay,
  knownOn: londonDay(now),
  sources: [{ kind: 'officerStatement', ref: actor.role }],
  evidence: 'stated',
})

/** Two processes may open a new ledger at once: the one that comes second finds it opened. */
const appendOpening = async (store: EventStore, ledger: string, draft: Draft): Promise<void> => {
  try {
    await store.append(ledger, [draft], { expectedPosition: 'empty' })
  } catch (error) {
    if (!(error instanceof LedgerError && error.code === 'position-conflict')) throw error
  }
}

const openingOf = ({ entries: [opened] }: FollowedLog, ledger: string): EngineData<'LedgerOpened'> => {
  if (opened?.type === 'LedgerOpened') return engineData('LedgerOpened', opened)
  throw new LedgerError('ledger-mismatch', `The log ${ledger} does not begin with LedgerOpened: it is not a ledger`)
}

const assertOpenedOn = (recorded: Day, ledger: string, firstDay: Day | undefined): void => {
  if (firstDay !== undefined && firstDay !== recorded) {
    throw new LedgerError(
      'ledger-mismatch',
      `The ledger ${ledger} begins on ${recorded}, not on ${firstDay}: leave \`create\` out to open it as it is`,
    )
  }
}
