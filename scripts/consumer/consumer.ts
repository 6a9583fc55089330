// A stranger's first program. `scripts/check-consumer.mjs` compiles it against the packed packages and runs it.
import { openLedger } from '@programme-ledger/core'
import * as log from '@programme-ledger/core/log'
import * as sqlite from '@programme-ledger/sqlite'
import * as testing from '@programme-ledger/testing'

for (const [name, value] of Object.entries({ openLedger, log, sqlite, testing })) {
  if (value === undefined) throw new Error(`${name} is not exported`)
}
