import { openSqliteStore } from '../../src/index.ts'
import { LEDGER, numberedDrafts } from '../numbered-drafts.ts'

// Waits for a word, so that all writers begin at once, then appends batches of one to three and reports each.
const [, , , file = '', first = '', batches = ''] = process.argv

process.once('message', async () => {
  const store = openSqliteStore({ file })
  for (let n = 0; n < Number(batches); n += 1) {
    const drafts = numberedDrafts(Number(first) + 3 * n, Number(first) + 3 * n + (n % 3))
    const { entries } = await store.append(LEDGER, drafts, { expectedPosition: 'any' })
    process.send?.(entries.map(({ id, position }) => ({ id, position })))
  }
  await store.close()
  process.disconnect()
})
process.send?.('ready')
