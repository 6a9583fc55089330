import assert from 'node:assert/strict'
import type { Books, Entry, Programme, Viewpoint } from '@programme-ledger/core'
import { answersOf } from '../history/answers-of.ts'
import { booksAt } from '../history/books-of.ts'
import { entriesOf } from '../history/entries-of.ts'
import type { History } from '../history/history.ts'
import { openEmptyHistoryStore } from '../history/open-history-store.ts'
import { openOn } from '../history/record-history.ts'

/**
 * Law T1: later appends never change an answer whose viewpoint is pinned. The viewpoint is asked for as soon as the log
 * reaches what it pins, and again after every batch; what the head answered once, its position answers for ever; and books
 * that were opened at the head answer the same, however long they lay there before anybody asked them.
 */
export const assertPinnedAnswersStay = async <Each extends Programme>(
  programme: Each,
  history: History,
  viewpoint: Viewpoint,
): Promise<void> => {
  const { store, append } = await openEmptyHistoryStore(history.firstDay, history.openedAt)
  const ledger = await openOn(programme, store)
  const ask = async (at: Viewpoint) => answersOf(programme, await booksAt(ledger, at))
  const { through: _, ...unpinned } = viewpoint
  const heads: { readonly position: number; readonly answers: unknown; readonly opened: Books<Each> }[] = []
  let pinned: unknown
  for (const [index, batch] of history.batches.entries()) {
    await append(batch)
    const log = entriesOf({ ...history, batches: history.batches.slice(0, index + 1) })
    heads.push({ position: log.length, opened: await booksAt(ledger, unpinned), answers: await ask(unpinned) })
    if (!isReached(log, viewpoint)) continue
    const answers = await ask(viewpoint)
    pinned ??= answers
    assert.deepEqual(answers, pinned, `a pinned answer changed when position ${log.length} was recorded`)
  }
  for (const { position, answers, opened } of heads) {
    assert.deepEqual(await ask({ ...unpinned, through: { position } }), answers, `position ${position} answers anew`)
    assert.deepEqual(
      answersOf(programme, opened),
      answers,
      `books opened at position ${position} took in what came later`,
    )
  }
}

/** An instant pins something only once an entry is newer. */
const isReached = (log: readonly Entry[], { through }: Viewpoint): boolean => {
  if (through === undefined) return false
  if ('position' in through) return through.position <= log.length
  return through.instant < (log.at(-1)?.recordedAt ?? 0)
}
