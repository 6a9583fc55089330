import { type Entry, openLedger, programme } from '@programme-ledger/core'
import { ledgerOf, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allParts } from '../../src/all-parts.ts'
import { boardPack, type ReportDocument, type Table } from '../../src/index.ts'
import { readingStore } from './reading-store.ts'

/** A pack asks everything of a ledger, several times over: a few histories a run, and as long as a busy machine takes. */
const RUNS = { numRuns: 12, endOnFailure: true }
const TIME = 300_000

/** The entries of some history, and two days: of the pack, and from which changes are told. */
const asked = (about?: 'staff' | 'savings') =>
  seenFrom(about === undefined ? validHistory() : validHistory({ about }), 2).map(({ history, viewpoints }) => {
    const [asAt, since] = viewpoints.map((viewpoint) => viewpoint.asAt)
    return { history, options: { asAt: asAt ?? history.firstDay, since: { asAt: since ?? history.firstDay } } }
  })

const entriesOf = async (history: Parameters<typeof ledgerOf>[1]): Promise<readonly Entry[]> => {
  const books = await (await ledgerOf(programme, history)).asAt(history.firstDay)
  return books.entries(Array.from({ length: books.basis.position }, (_, index) => index + 1))
}

type Options = Pick<Parameters<typeof boardPack>[1], 'asAt' | 'since'>

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

/** Every so many entries are exempt or personal. */
const withSecrets = (entries: readonly Entry[], nth: number): readonly Entry[] =>
  entries.map((entry) =>
    entry.position % nth === 0 ? { ...entry, disclosure: entry.position % 2 === 0 ? 'exempt' : 'personal' } : entry,
  )

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

it(
  'shows the public the same, whatever the figures, colours and days are that are exempt',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(asked(), asked('staff'), asked('savings')),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        async ({ history, options }, nth, more) => {
          const secret = withSecrets(await entriesOf(history), nth)
          const [one, other] = [await packOf(secret, options), await packOf(withOtherSecrets(secret, more), options)]
          const [shown, shownToo] = [shownIn(one), shownIn(other)]
          for (const [where, cell] of shown) if (shownToo.has(where)) expect(shownToo.get(where), where).toBe(cell)
          // What a sentence says in one of them, it says in the other, or not at all.
          const says = new Map(one.evidence.map((note) => [note.position, note.says]))
          for (const note of other.evidence)
            if (![says.get(note.position), note.says].some((text) => text === undefined || text.startsWith('Withheld')))
              expect(note.says).toBe(says.get(note.position))
        },
      ),
      RUNS,
    ),
  TIME,
)

it(
  'shows the public no other figure than the ledger has: what those who may see all see, or nothing',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(asked(), asked('staff'), asked('savings')),
        fc.integer({ min: 2, max: 60 }),
        async ({ history, options }, nth) => {
          const secret = withSecrets(await entriesOf(history), nth)
          const exempt = tablesIn(await packOf(secret, options, 'exempt'))
          for (const table of tablesIn(await packOf(secret, options))) {
            const whole = exempt.find(({ id }) => id === table.id)
            for (const row of table.rows) {
              const said = Object.entries(row.cells).filter(([, { is }]) => is !== 'missing')
              const isAlike = (other: Table['rows'][number]): boolean =>
                other.ref === row.ref &&
                said.every(([column, cell]) => JSON.stringify(other.cells[column]) === JSON.stringify(cell))
              expect(whole?.rows.some(isAlike), `${table.id} ${JSON.stringify(row)}`).toBe(true)
            }
          }
        },
      ),
      RUNS,
    ),
  TIME,
)

const COUNTS = ['headcount', 'redundancies', 'posts']

const isSmall = (count: unknown): boolean => typeof count === 'number' && count >= 1 && count <= 4

/** Every small count of people in a history as some other small one. */
const withOtherCounts = (entries: readonly Entry[], others: readonly number[]): readonly Entry[] =>
  entries.map((entry) => {
    const data = { ...(entry.data as Record<string, unknown>) }
    for (const field of COUNTS) if (isSmall(data[field])) data[field] = others[entry.position % others.length]
    return { ...entry, data }
  })

const someSmall = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 })

it(
  'gives no small count of people away: with any others in their places, the public pack is the same',
  () =>
    fc.assert(
      fc.asyncProperty(asked('staff'), someSmall, async ({ history, options }, others) => {
        const entries = await entriesOf(history)
        const one = await packOf(entries, options)
        expect(withoutProof(await packOf(withOtherCounts(entries, others), options))).toEqual(withoutProof(one))
        for (const { columns, rows } of tablesIn(one).filter(({ id }) => id === 'staff-movements'))
          for (const { id } of columns.filter(({ kind }) => kind === 'count'))
            for (const { cells } of rows)
              expect(cells[id]?.is === 'value' && isSmall(cells[id].value), `${id} ${JSON.stringify(cells)}`).toBe(
                false,
              )
      }),
      RUNS,
    ),
  TIME,
)

const withoutProof = ({ basis: _basis, ...document }: ReportDocument): unknown =>
  JSON.parse(JSON.stringify(document).replace(/[0-9a-f]{64}/g, 'root'))

it(
  'leaves nothing to subtract: no headcount of an employer is told of whom a small count is, before it or after',
  () =>
    fc.assert(
      fc.asyncProperty(asked('staff'), async ({ history, options }) => {
        const entries = await entriesOf(history)
        const small = entries.filter(({ data }) =>
          COUNTS.some((field) => isSmall((data as Record<string, unknown>)[field])),
        )
        const concerned = new Set(small.flatMap(({ data }) => endsOf(data as Record<string, unknown>)))
        const pack = await packOf(entries, options)
        const told = new Map(pack.evidence.map(({ position, says }) => [position, says]))
        for (const { position, type, data } of entries) {
          const { employer } = data as Record<string, unknown>
          if (type === 'HeadcountStated' && concerned.has(employer))
            expect(told.get(position) ?? '').not.toMatch(/\d people/)
        }
        for (const { id, rows } of tablesIn(pack))
          for (const { ref, cells } of rows)
            if ([...concerned].some((employer) => ref === `staffPosition:employer/${employer}`))
              expect(cells.headcount?.is ?? 'missing', id).toBe('missing')
      }),
      RUNS,
    ),
  TIME,
)

const endsOf = (data: Readonly<Record<string, unknown>>): readonly unknown[] =>
  ['employer', 'from', 'to'].map((end) => data[end]).filter((end) => end !== undefined)
