import { z } from 'zod'
import { Day, type Instant } from '../values/day.ts'
import { parseOptions } from '../values/parse.ts'
import type { Draft, Entry } from './entry.ts'
import type { Head } from './head.ts'
import type { ExpectedPosition } from './log-errors.ts'

export interface AppendOptions {
  readonly expectedPosition: ExpectedPosition
}

export interface ReadOptions {
  /** Read from the position after this one. Default 0: from the start. */
  readonly after?: number
  /** The last position to read. Default: the end of the log as it is when reading starts. */
  readonly through?: number
  /** Only entries of these types. */
  readonly types?: readonly string[]
  /** Only entries with effectiveOn on or after this day. */
  readonly effectiveFrom?: Day
  /** How many entries a page holds at most. Default 250. */
  readonly batchSize?: number
}

/** What an append recorded: by the first append of these drafts, where they were recorded before. */
export interface AppendResult {
  readonly entries: readonly Entry[]
}

export interface LedgerSummary {
  readonly ledger: string
  readonly size: number
  readonly recordedAt: Instant
}

/**
 * Where ledgers are kept. A store keeps entries in the order of their commits and gives them back unchanged; it knows
 * nothing of what they mean. Every adapter passes the one contract suite of `@programme-ledger/testing` (law S6).
 */
export interface EventStore {
  /**
   * Appends all drafts or none, and answers once they are durable. The same drafts again return the first result
   * (law S3).
   *
   * @throws `position-conflict`, `id-reused`, `batch-partly-recorded`, and what `seal` throws.
   */
  append(ledger: string, drafts: readonly Draft[], options: AppendOptions): Promise<AppendResult>
  /** Reads entries in the order of their positions, a page at a time, as of the moment when reading starts. */
  read(ledger: string, options?: ReadOptions): AsyncIterable<readonly Entry[]>
  /** The entries with these ids that the ledger holds, in the order of their positions. */
  find(ledger: string, ids: readonly string[]): Promise<readonly Entry[]>
  /** Where the log ends; of size 0 for a ledger that the store does not hold. */
  head(ledger: string): Promise<Head>
  ledgers(): AsyncIterable<LedgerSummary>
  close(): Promise<void>
}

const AppendOptions = z.strictObject({
  expectedPosition: z.union([z.int().nonnegative(), z.literal('empty'), z.literal('any')]),
})

const ReadOptions = z.strictObject({
  after: z.int().nonnegative().default(0),
  through: z.int().nonnegative().default(Number.MAX_SAFE_INTEGER),
  types: z.array(z.string()).optional(),
  effectiveFrom: Day.optional(),
  batchSize: z.int().min(1).default(250),
})

/** For adapters: the options of an append, checked. */
export const parseAppendOptions = (options: unknown): AppendOptions =>
  isAsCommon(options) ? options : parseOptions(AppendOptions, options, 'The options of append')

/** What nearly every append is given, told without a schema: this is done once for each entry. */
const isAsCommon = (options: unknown): options is AppendOptions => {
  if (typeof options !== 'object' || options === null || Object.keys(options).length !== 1) return false
  const { expectedPosition } = options as Partial<AppendOptions>
  return expectedPosition === 'any' || (Number.isSafeInteger(expectedPosition) && Number(expectedPosition) >= 0)
}

/** For adapters: the options of a read, checked and with their defaults. */
export const parseReadOptions = (options: unknown = {}): z.output<typeof ReadOptions> =>
  parseOptions(ReadOptions, options, 'The options of read')
