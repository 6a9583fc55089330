import { type Day, type Entry, openLedger, programme } from '@programme-ledger/core'
import { ledgerOf } from '@programme-ledger/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allParts } from '../../src/all-parts.ts'
import { type BoardPackOptions, boardPack, type Cell, type ReportDocument, type Table } from '../../src/index.ts'
import { employersOfSmall, isSmall, withOtherCounts } from './other-counts.ts'
import { packsAsked } from './packs-asked.ts'
import { readingStore } from './reading-store.ts'

const RUNS = { numRuns: fc.readConfigureGlobal().numRuns ?? 50, endOnFailure: true }
/** As long as a busy machine takes. */
const TIME = 6_000 * RUNS.numRuns

const entriesOf = async (history: Parameters<typeof ledgerOf>[1]): Promise<readonly Entry[]> => {
  const books = await (await ledgerOf(programme, history)).asAt(history.firstDay)
  return books.entries(Array.from({ length: books.basis.position }, (_, index) => index + 1))
}

type Options = Omit<BoardPackOptions, 'audience'>

const packOf = async (
  entries: readonly Entry[],
  options: Options,
  audience: ReportDocument['audience'] = 'public',
): Promise<ReportDocument> => {
  const ledger = await openLedger({ store: readingStore(entries), ledger: entries[0]?.ledger ?? '', programme })
  return boardPack(ledger, { ...options, audience })
}

const tablesIn = (document: ReportDocument): readonly Table[] =>
  allParts(document).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.is === 'table' ? [block] : block.is === 'chart' ? [block.table] : [])),
  )

const SECRET = 'confidential'

/** Every so many entries are exempt or personal, which their texts say. */
const withSecrets = (entries: readonly Entry[], nth: number): readonly Entry[] =>
  entries.map((entry) =>
    entry.position % nth === 0 && entry.type !== 'LedgerOpened'
      ? {
          ...entry,
          disclosure: entry.position % 2 === 0 ? 'exempt' : 'personal',
          data: marked(entry.data),
          sources: entry.sources.map((source) => ({ ...source, ref: `${source.ref} ${SECRET}`, anchor: SECRET })),
          note: SECRET,
        }
      : entry,
  )

/** Free text is told by its blanks or capitals: keys, days and the words of schemas have neither. */
const marked = (value: unknown): unknown => {
  if (typeof value === 'string')
    return /[A-Z ]/.test(value) && !/^[0-9A-Z]{26}$/.test(value) && !/^[a-z]+[A-Z]/.test(value)
      ? `${value} ${SECRET}`
      : value
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each)]))
}

/** The same with other amounts, counts, colours and days in what is exempt or personal. */
const withOtherSecrets = (entries: readonly Entry[], more: number): readonly Entry[] =>
  entries.map((entry) =>
    entry.disclosure === 'exempt' || entry.disclosure === 'personal'
      ? { ...entry, data: otherwise(entry.data, more) }
      : entry,
  )

const COLOURS = ['green', 'amber', 'red']

const AMOUNTS = /^(?:total|amount|headcount|posts|redundancies|percentComplete|printed|value)$/

const otherwise = (said: unknown, more: number, field = ''): unknown => {
  if (typeof said === 'number') return AMOUNTS.test(field) && Number.isInteger(said) ? said + more : said
  if (typeof said === 'string' && field === 'rag' && COLOURS.includes(said))
    return COLOURS[(COLOURS.indexOf(said) + more) % COLOURS.length]
  if (typeof said === 'string' && field === 'dueOn' && /^\d{4}-\d\d-\d\d$/.test(said)) return `${said.slice(0, 8)}17`
  if (Array.isArray(said)) return said.map((each) => otherwise(each, more, field))
  if (typeof said !== 'object' || said === null) return said
  return Object.fromEntries(Object.entries(said).map(([name, each]) => [name, otherwise(each, more, name)]))
}

/** Each cell that is shown, by where it stands: which table, which row of it, which column. */
const shownIn = (document: ReportDocument): ReadonlyMap<string, string> => {
  const shown = new Map<string, string>()
  for (const { id, columns, rows } of tablesIn(document)) {
    const names = rows.map(({ ref, role, cells }) =>
      JSON.stringify([ref, role, ...columns.slice(0, 2).map((each) => cells[each.id])]),
    )
    for (const [at, { cells }] of rows.entries()) {
      // Of rows named alike, which is which cannot be told.
      if (names.indexOf(names[at] ?? '') !== names.lastIndexOf(names[at] ?? '')) continue
      for (const column of columns) {
        const cell = cells[column.id]
        if (cell !== undefined && cell.is !== 'missing')
          shown.set(`${id} ${names[at]} ${column.id}`, JSON.stringify(cell))
      }
    }
  }
  return shown
}

/** What one and the same ledger shows with one secret and with another. */
const expectSameShown = (one: ReportDocument, other: ReportDocument): void => {
  const [shown, shownToo] = [shownIn(one), shownIn(other)]
  for (const [where, cell] of shown) if (shownToo.has(where)) expect(shownToo.get(where), where).toBe(cell)
  // What a sentence says in one of them, it says in the other, or not at all.
  const says = new Map(one.evidence.map((note) => [note.position, note.says]))
  for (const note of other.evidence)
    if (![says.get(note.position), note.says].some((text) => text === undefined || text.startsWith('Withheld')))
      expect(note.says).toBe(says.get(note.position))
}

/** As a whole, or what a sentence counts. */
const isLeftOut = (cell: Cell): boolean =>
  cell.is === 'missing' || (cell.is === 'value' && String(cell.value).includes('suppressed'))

/** What is shown to the public is what those who may see all see. */
const expectNoOther = (shown: ReportDocument, exempt: ReportDocument): void => {
  const tables = tablesIn(exempt)
  for (const table of tablesIn(shown)) {
    const whole = tables.find(({ id }) => id === table.id)
    if (table.id === 'staff-over-time-data') {
      expectNoOtherDrawn(table, whole)
      continue
    }
    expect(whole, table.id).toBeDefined()
    for (const row of table.rows) {
      // A number names a risk within its own document: among the open risks it is another than among all.
      const said = Object.entries(row.cells).filter(([column, cell]) => column !== 'number' && !isLeftOut(cell))
      const isAlike = (other: Table['rows'][number]): boolean =>
        other.ref === row.ref &&
        said.every(([column, cell]) => JSON.stringify(other.cells[column]) === JSON.stringify(cell))
      expect(whole?.rows.some(isAlike), `${table.id} ${JSON.stringify(row)}`).toBe(true)
    }
  }
}

const NOBODY: Cell = { is: 'value', value: 0 }

/**
 * Those who may see all see no days on which nobody moved, nor employers of whom nobody did: the public sees them where a count is
 * left out. A figure is that of the last day drawn, or nobody.
 */
const expectNoOtherDrawn = ({ id, columns, rows }: Table, whole: Table | undefined): void => {
  const counts = columns.filter(({ kind }) => kind === 'count')
  for (const { cells } of rows) {
    const said = whole?.rows.findLast((other) => dayOf(other) <= dayOf({ cells }))?.cells ?? {}
    for (const column of counts) {
      const cell = cells[column.id] ?? NOBODY
      if (!isLeftOut(cell)) expect(cell, `${id} ${column.id} ${dayOf({ cells })}`).toEqual(said[column.id] ?? NOBODY)
    }
  }
}

const dayOf = ({ cells }: Pick<Table['rows'][number], 'cells'>): string =>
  cells.day?.is === 'value' ? String(cells.day.value) : ''

it(
  'shows the public nothing that is exempt, the same whatever it is, and no other figure than the ledger has',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(packsAsked(), packsAsked('staff'), packsAsked('savings')),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 5 }),
        async ({ history, options }, nth, more) => {
          const secret = withSecrets(await entriesOf(history), nth)
          const pack = await packOf(secret, options)
          expect(JSON.stringify({ ...pack, basis: undefined })).not.toContain(SECRET)
          for (const { position } of pack.evidence) expect(secret[position - 1]?.disclosure ?? 'open').toBe('open')
          expectSameShown(pack, await packOf(withOtherSecrets(secret, more), options))
          expectNoOther(pack, await packOf(secret, options, 'exempt'))
        },
      ),
      RUNS,
    ),
  TIME,
)

/** With how many people each council has that takes part in a movement, on the day of the movement and at last. */
const withHeadcounts = (entries: readonly Entry[], headcounts: readonly number[]): readonly Entry[] => {
  const moves = entries.filter(({ type }) => type === 'StaffTransferred' || type === 'StaffReturned')
  const stated = moves.flatMap((move) =>
    ['from', 'to'].flatMap((end) => {
      const employer = (move.data as Readonly<Record<string, unknown>>)[end]
      return employer === 'unknown' ? [] : [move.effectiveOn, LAST_DAY].map((on) => ({ move, employer, on }))
    }),
  )
  return [
    ...entries,
    ...stated.map(({ move: { supersedes: _, reason: _reason, ...move }, employer, on }, index) => ({
      ...move,
      id: `01J0ZQ4V6WZZZZZZZZZZZZ${String(index).padStart(4, '0')}`,
      position: entries.length + index + 1,
      type: 'HeadcountStated',
      data: { employer, headcount: headcounts[index % headcounts.length] },
      effectiveOn: on,
    })),
  ]
}

const LAST_DAY: Day = '2011-06-30'

const someSmall = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 })
const someLarge = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 3, maxLength: 3 })

it(
  'gives no small count of people away: with any others in their places the public pack is the same, and leaves nothing to subtract',
  () =>
    fc.assert(
      fc.asyncProperty(
        packsAsked('staff'),
        someSmall,
        someLarge,
        async ({ history, options: asked }, others, headcounts) => {
          // An instant is of the history, which more is added to here.
          const { through: _, ...options } = asked
          const entries = withHeadcounts(await entriesOf(history), headcounts)
          const pack = await packOf(entries, options)
          const { position: through } = pack.basis
          expect(withoutProof(await packOf(withOtherCounts(entries, others, through), options))).toEqual(
            withoutProof(pack),
          )
          for (const { columns, rows } of tablesIn(pack).filter(({ id }) => id === 'staff-movements'))
            for (const { id } of columns.filter(({ kind }) => kind === 'count'))
              for (const { cells } of rows)
                expect(cells[id]?.is === 'value' && isSmall(cells[id].value), `${id} ${JSON.stringify(cells)}`).toBe(
                  false,
                )
          expectNoHeadcounts(pack, entries)
        },
      ),
      RUNS,
    ),
  TIME,
)

const withoutProof = ({ basis: _basis, ...document }: ReportDocument): unknown =>
  JSON.parse(JSON.stringify(document).replace(/[0-9a-f]{64}/g, 'root'))

/** No headcount is told of an employer of whom a small count is, before it or after. */
const expectNoHeadcounts = (pack: ReportDocument, entries: readonly Entry[]): void => {
  const concerned = employersOfSmall(entries, pack.basis.position)
  const told = new Map(pack.evidence.map(({ position, says }) => [position, says]))
  for (const { position, type, data } of entries)
    if (type === 'HeadcountStated' && concerned.has((data as Readonly<Record<string, unknown>>).employer))
      expect(told.get(position) ?? '').not.toMatch(/\d people/)
  for (const { id, rows } of tablesIn(pack))
    for (const { ref, cells } of rows)
      if ([...concerned].some((employer) => ref === `staffPosition:employer/${employer}`))
        expect(cells.headcount?.is ?? 'missing', id).toBe('missing')
}
