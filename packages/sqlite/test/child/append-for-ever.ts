import { openSqliteStore } from '../../src/index.ts'
import { LEDGER, numberedDrafts } from '../numbered-drafts.ts'

// Appends batches of three until it is killed, and reports the last position of each once it is acknowledged.
const [, , , file = '', first = ''] = process.argv
const store = openSqliteStore({ file })
for (let n = Number(first); ; n += 3) {
  const { entries } = await store.append(LEDGER, numberedDrafts(n, n + 2), { expectedPosition: 'any' })
  process.send?.(entries.at(-1)?.position)
}
