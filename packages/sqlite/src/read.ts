import type { Entry, parseReadOptions } from '@programme-ledger/core/log'
import type { SqliteDatabase } from './database.ts'

/** The options of a read, with their defaults. */
export type Wanted = ReturnType<typeof parseReadOptions>

// One statement for every choice of options: an option that is not used costs nothing that can be measured.
const READ_PAGE = `
  SELECT body FROM entry
  WHERE position > @after AND position <= @through
    AND (@types IS NULL OR type IN (SELECT value FROM json_each(@types)))
    AND (@effectiveFrom IS NULL OR effective_on >= @effectiveFrom)
  ORDER BY position LIMIT @batchSize`

/** Reads one page. No statement stays open between pages, so a slow reader holds up nobody's checkpoint. */
export const prepareReadPage = (database: SqliteDatabase): ((wanted: Wanted) => readonly Entry[]) => {
  const readPage = database.prepare(READ_PAGE).pluck()
  return ({ after, through, types, effectiveFrom, batchSize }) => {
    const bodies = readPage.all({
      after,
      through,
      types: types === undefined ? null : JSON.stringify(types),
      effectiveFrom: effectiveFrom ?? null,
      batchSize,
    })
    return bodies.map((body) => JSON.parse(String(body)) as Entry)
  }
}

/**
 * Reads page after page. Entries never change, so all up to the size that the log had at the start are a snapshot,
 * without a transaction that would outlive the caller's patience.
 */
export function* pagesOf(
  readPage: (wanted: Wanted) => readonly Entry[],
  wanted: Wanted,
  size: number,
): Generator<readonly Entry[]> {
  const through = Math.min(wanted.through, size)
  let { after } = wanted
  while (after < through) {
    const page = readPage({ ...wanted, after, through })
    // Before the page is handed out: what the caller does to it must not decide what is read next.
    after = page.length < wanted.batchSize ? through : (page.at(-1)?.position ?? through)
    if (page.length > 0) yield page
  }
}
