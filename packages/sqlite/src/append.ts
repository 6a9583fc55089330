import {
  type AppendResult,
  admit,
  type Draft,
  type Entry,
  type ExpectedPosition,
  type Head,
  type Instant,
  type SealedBatch,
  seal,
} from '@programme-ledger/core/log'
import type { SqliteDatabase } from './database.ts'
import { prepareFind } from './find.ts'
import { prepareMoveHead } from './head.ts'
import { sha256 } from './sha256.ts'
import { prepareTransaction } from './transaction.ts'

const INSERT = 'INSERT INTO entry (position, body) VALUES (?, ?)'

export interface Batch {
  readonly ledger: string
  readonly drafts: readonly Draft[]
  readonly expectedPosition: ExpectedPosition
}

interface AppendNeeds {
  readonly headOf: (ledger: string) => Head
  readonly clock: () => Instant
}

/** Appends a batch in one durable transaction, or answers with what it made when it was recorded before. */
export const prepareAppend = (
  database: SqliteDatabase,
  { headOf, clock }: AppendNeeds,
): ((batch: Batch) => AppendResult) => {
  const transact = prepareTransaction(database)
  const find = prepareFind(database)
  const insert = database.prepare(INSERT)
  const moveHead = prepareMoveHead(database)
  return ({ ledger, drafts, expectedPosition }) =>
    transact(() => {
      const head = headOf(ledger)
      const known = find(drafts.map(({ id }) => id))
      const repeated = admit(head, known, drafts, expectedPosition)
      if (repeated !== undefined) return { entries: repeated }
      const sealed = seal(head, drafts, clock(), sha256)
      for (const { position, bytes } of sealed.entries) insert.run(position, bytes)
      moveHead(sealed.head)
      return resultOf(sealed)
    })
}

/** The entries as they were stored. Many a writer never looks at them: they are parsed when somebody does. */
const resultOf = ({ entries: stored }: SealedBatch): AppendResult => {
  let entries: readonly Entry[] | undefined
  return {
    get entries() {
      entries ??= stored.map(({ bytes }) => JSON.parse(bytes) as Entry)
      return entries
    },
  }
}
