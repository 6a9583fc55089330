import { programme } from '@programme-ledger/core'
import fc from 'fast-check'
import { it } from 'vitest'
import * as t from '@programme-ledger/testing'
const run = (name: string, f: (h: any, v: any) => any, n = Number(process.env.N ?? 200), arb = t.seenFrom(t.validHistory())) => it(name, async () => {
  const start = Date.now()
  await fc.assert(fc.asyncProperty(arb, async ({ history, viewpoints }) => { for (const v of viewpoints) await f(history, v) }), { numRuns: n })
  console.log(name, Date.now() - start)
}, 60000)
const q = (log: any, v: any) => ({ asAt: v.asAt, knownOn: v.knownOn ?? 'all', position: t.pinnedPosition(log, v.through) })
run('T1', (h, v) => t.assertPinnedAnswersStay(programme, h, v), 50)
run('T2', (h, v) => t.assertOnlyChainHeadsCount(programme, h, v))
run('T6', (h, v) => t.assertAnswersCarryTheirBasis(programme, h, v))
run('T8', (h, v) => t.assertRecipesAreTotal(programme, t.entriesOf(h).filter(({ id }) => id.charCodeAt(14) % 2)))
run('keep', (h, v) => t.assertRecipesKeepNothing(programme, t.entriesOf(h)))
run('P1', (h, v) => t.assertEnginesAgree(programme, t.entriesOf(h), 15))
run('staff', async (h, v) => { const b = await t.booksOf(programme, h, v); t.assertHeadcountIsConserved(b.staffPosition()); const log = t.entriesOf(h); t.assertStaffAreAsMoved(b, log, q(log, v)) })
run('status', async (h, v) => { const b = await t.booksOf(programme, h, v); const log = t.entriesOf(h); t.assertStatusesAreAsReported(b, log, q(log, v)) })
run('savings', async (h, v) => { const b = await t.booksOf(programme, h, v); const log = t.entriesOf(h); t.assertSavingsAreAsReported(b, t.countingEntries(log, { ...q(log, v), reading: 'certain' })); t.assertPenceAreWhole(b); b.councilSavings().forEach(y => { t.assertSubtotalsAddUp(y); t.assertUnknownSavingsAreCounted(y) }); t.assertOverlapsAreFound(b, t.countingEntries(log, { ...q(log, v), reading: 'certain' })) })
run('apart', async (h, v) => { t.assertClaimsAreInNoTotal(programme, t.entriesOf(h), v.asAt); t.assertPrintedTotalsRepairNothing(programme, t.entriesOf(h), v.asAt) })
run('T5', (h, v) => t.assertBatchesAreJudgedWhole(programme, h), 50)
run('T4', (h, v) => t.assertCorrectionsAreLinear(t.entriesOf(h)), 50)
run('S3', (h, v) => t.assertRetriesChangeNothing(programme, h), 50)
