import {
  type Entry,
  type Key,
  type Ledger,
  type LineRow,
  openLedger,
  type Pence,
  programme,
  type Sum,
} from '@programme-ledger/core'
import { booksAt, type History, ledgerOf, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allParts } from '../../src/all-parts.ts'
import {
  type BoardPackOptions,
  boardPack,
  type Cell,
  type ReportDocument,
  type Table,
  type TableRow,
} from '../../src/index.ts'
import { readingStore } from './reading-store.ts'

/** A pack asks everything of a ledger, several times over: a few histories a run, and as long as a busy machine takes. */
const RUNS = { numRuns: 15, endOnFailure: true }
const TIME = 300_000

const tablesIn = (document: ReportDocument): readonly Table[] =>
  allParts(document).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.is === 'table' ? [block] : block.is === 'chart' ? [block.table] : [])),
  )

/** Some history, a viewpoint to make a pack of, and one to tell changes since. */
const asked = (histories = validHistory()) =>
  seenFrom(histories, 2).map(({ history, viewpoints: [viewpoint, since] }) => {
    const { through: _any, knownOn, ...earlier } = since ?? { asAt: history.firstDay }
    const pack = viewpoint ?? { asAt: history.firstDay }
    // Changes are told since what is seen by papers of the pack.
    const isWithin = knownOn !== undefined && (pack.knownOn === undefined || knownOn <= pack.knownOn)
    return { history, viewpoint: pack, since: { ...earlier, ...(isWithin && { knownOn }) } }
  })

it(
  'makes a pack of any history at any viewpoint, and every cell says something',
  () =>
    fc.assert(
      fc.asyncProperty(asked(), async ({ history, viewpoint, since }) => {
        const ledger = await ledgerOf(programme, history)
        const books = await booksAt(ledger, viewpoint)
        for (const audience of ['exempt', 'public'] as const) {
          const document = await boardPack(ledger, { ...viewpoint, since, audience })
          for (const table of tablesIn(document)) {
            expectCells(table)
            expectTraced(table)
          }
          const ids = tablesIn(document).map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|\[object/)
          expectEvidence(document)
          const latest = viewpoint.knownOn ?? '9999-12-31'
          // A slip in copying is corrected whatever papers are used: no paper ever said it.
          const isSlip = (position: number) => books.entries([position])[0]?.reason === 'transcription'
          expect(document.evidence.filter(({ knownOn, position }) => knownOn > latest && !isSlip(position))).toEqual([])
          if (audience === 'exempt') expectExplained(document, (ref) => books.explain(ref))
        }
      }),
      RUNS,
    ),
  TIME,
)

const expectCells = ({ id, columns, rows }: Table): void => {
  expect(new Set(columns.map((column) => column.id)).size).toBe(columns.length)
  for (const row of rows) {
    for (const column of columns) {
      const where = `${id} ${row.ref} ${column.id}`
      const cell = row.cells[column.id]
      expect(cell, where).toBeDefined()
      for (const shown of valuesIn(cell)) {
        if (typeof shown === 'number') expect(Number.isFinite(shown), where).toBe(true)
        else expect(shown, where).not.toBe('')
        if (['pence', 'thousands', 'count'].includes(column.kind)) expect(Number.isSafeInteger(shown), where).toBe(true)
        if (column.kind === 'day') expect(shown, where).toMatch(/^\d{4}-\d\d-\d\d$/)
      }
    }
  }
}

/** From any figure there is a way to the entries that it rests on: by their numbers, or by the row of a view. */
const expectTraced = ({ id, columns, rows }: Table): void => {
  // That something is missing is found of no entry.
  if (id.startsWith('findings-')) return
  const figures = columns.filter(({ kind }) => ['pence', 'thousands', 'count', 'decimal'].includes(kind))
  for (const { ref, entries, cells } of rows) {
    const isFigure = figures.some((column) => valuesIn(cells[column.id]).some((shown) => shown !== 0))
    if (isFigure) expect(entries.length > 0 || ref !== undefined, `${id} ${JSON.stringify(cells)}`).toBe(true)
  }
}

const valuesIn = (cell: Cell | undefined): readonly (string | number)[] => {
  if (cell?.is === 'contested') return cell.rivals
  return cell?.is === 'value' || cell?.is === 'atLeast' ? [cell.value] : []
}

/** What rows name is in the annex, and nothing else. */
const expectEvidence = (document: ReportDocument): void => {
  const named = new Set<number>()
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('entries' in value && Array.isArray(value.entries)) for (const entry of value.entries) named.add(entry)
    for (const member of Object.values(value)) gather(member)
  }
  gather(allParts(document))
  const listed = document.evidence.map(({ position }) => position)
  expect(listed).toEqual([...named].sort((a, b) => a - b))
}

const expectExplained = (document: ReportDocument, explain: (ref: string) => unknown): void => {
  // Each explanation folds the log anew: one row of each table is asked about.
  for (const { rows } of tablesIn(document)) {
    const ref = rows.find((row) => row.ref !== undefined)?.ref
    if (ref !== undefined) expect(() => explain(ref)).not.toThrow()
  }
}

it(
  'shows in tables of money what the views have, to the penny',
  () =>
    fc.assert(
      fc.asyncProperty(asked(validHistory({ about: 'savings' })), async ({ history, viewpoint, since }) => {
        const ledger = await ledgerOf(programme, history)
        const years = (await booksAt(ledger, viewpoint)).councilSavings()
        const tables = tablesIn(await boardPack(ledger, { ...viewpoint, since, audience: 'exempt' }))
        for (const year of years) {
          const table = tables.find(({ id }) => id === `savings-${year.year.replace('/', '-')}`)
          if (table === undefined) {
            expect(year.lines.length + year.undeterminedLines.length).toBe(0)
            continue
          }
          for (const row of [...year.lines, year.overall]) {
            const cells = table.rows.find(({ ref }) => ref === row.ref)?.cells
            const lines = 'line' in row ? [row] : year.lines
            expectSum(cells?.budget, row.budget.total, lines.some(isBudgetDisputed))
            expectSum(cells?.reported, row.actual.total, lines.some(isReportDisputed))
            for (const council of year.councils) expectSum(cells?.[`budget-${council}`], shareOf(row.budget, council))
          }
          const added = table.rows
            .filter(({ role, cells }) => role === 'row' && cells.budget?.is !== 'contested')
            .map(({ cells }) => pence(cells.budget))
          const disputed = year.lines.filter((line) => table.rows.some((row) => isContestedIn(row, line)))
          const known = disputed.map(({ budget }) => budget.total.known)
          expect([...added, ...known].reduce((all, each) => all + each, 0)).toBe(year.overall.budget.total.known)
        }
      }),
      RUNS,
    ),
  TIME,
)

const shareOf = ({ byCouncil }: { readonly byCouncil: Readonly<Record<Key, Sum | 'notEvidenced'>> }, council: Key) =>
  byCouncil[council] ?? 'notEvidenced'

const pence = (cell: Cell | undefined): Pence =>
  cell?.is === 'value' || cell?.is === 'atLeast' ? Number(cell.value) : 0

/** What stands for the budget now: of its revisions the last, or what was first set; and what was vired since. */
const isBudgetDisputed = ({ revisions, virements, contested }: LineRow): boolean =>
  virements.some(({ amount, effect }) => amount.is === 'contested' && ['adds', 'takes'].includes(effect)) ||
  (revisions.at(-1)?.total.is ?? (contested.some(({ field }) => field === 'budget, total') && 'contested')) ===
    'contested'

const isReportDisputed = ({ reports }: LineRow): boolean => reports.some(({ total }) => total.is === 'contested')

const isContestedIn = ({ ref, cells }: TableRow, line: LineRow): boolean =>
  ref === line.ref && cells.budget?.is === 'contested'

/** @param isDisputed undefined where it is not asked about. */
const expectSum = (cell: Cell | undefined, sum: Sum | 'notEvidenced', isDisputed?: boolean): void => {
  if (sum === 'notEvidenced') expect(cell).toEqual({ is: 'missing', why: 'notEvidenced' })
  else if (sum.unknown === 0) expect(cell).toEqual({ is: 'value', value: sum.known })
  else if (cell?.is === 'contested') {
    // What is shown is what the sum may come to: nothing else in it is unknown.
    expect(sum.unknown).toBe(1)
    expect(isDisputed ?? true).toBe(true)
    expect(cell.rivals.length).toBeGreaterThan(1)
  } else if (sum.known !== 0) expect(cell).toEqual({ is: 'atLeast', value: sum.known, unknown: sum.unknown })
  else if (isDisputed === undefined) expect(cell?.is).toBe('missing')
  else expect(cell).toEqual({ is: 'missing', why: isDisputed ? 'unknown' : 'notStated' })
}

/** Marks some of a history's entries, so that what they say can be told from what others say. */
const withDisclosure = (history: History, isSecret: (index: number) => boolean, token: string): History => {
  let index = 0
  return {
    ...history,
    batches: history.batches.map((batch) => ({
      ...batch,
      drafts: batch.drafts.map((draft) => {
        index += 1
        if (!isSecret(index)) return draft
        return {
          ...draft,
          disclosure: index % 2 === 0 ? ('exempt' as const) : ('personal' as const),
          data: marked(draft.data, token),
          sources: draft.sources.map((source) => ({ ...source, ref: `${source.ref} ${token}`, anchor: token })),
          note: token,
        }
      }),
    })),
  }
}

/** Free text is told by its blanks or capitals: keys, days and the words of schemas have neither. */
const marked = (value: unknown, token: string): unknown => {
  if (typeof value === 'string')
    return /[A-Z ]/.test(value) && !/^[0-9A-Z]{26}$/.test(value) && !/^[a-z]+[A-Z]/.test(value)
      ? `${value} ${token}`
      : value
  if (Array.isArray(value)) return value.map((each) => marked(each, token))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each, token)]))
}

it(
  'shows the public nothing of what an exempt or personal entry says',
  () =>
    fc.assert(
      fc.asyncProperty(asked(), fc.integer({ min: 2, max: 5 }), async ({ history, viewpoint, since }, nth) => {
        const marking = (token: string) => withDisclosure(history, (index) => index % nth === 0, token)
        const packOf = async (marks: History): Promise<ReportDocument> =>
          boardPack(await ledgerOf(programme, marks), { ...viewpoint, since, audience: 'public' })
        const document = await packOf(marking('confidential-a'))
        const { basis: _one, ...shown } = document
        expect(JSON.stringify(shown)).not.toContain('confidential')
        const withheld = await withheldIn(await ledgerOf(programme, marking('confidential-a')), viewpoint)
        for (const { position } of document.evidence) expect(withheld.has(position)).toBe(false)
      }),
      RUNS,
    ),
  TIME,
)

const withheldIn = async (ledger: Ledger<typeof programme>, viewpoint: Pick<BoardPackOptions, 'asAt'>) => {
  const books = await ledger.asAt(viewpoint.asAt)
  const all = books.entries(Array.from({ length: books.basis.position }, (_, index) => index + 1))
  return new Set(all.filter(({ disclosure = 'open' }) => disclosure !== 'open').map(({ position }) => position))
}

/** Every small count of people in a history as another small one. */
const withOtherCounts = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => {
    const data = { ...(entry.data as Record<string, unknown>) }
    for (const field of ['headcount', 'redundancies']) {
      const count = data[field]
      if (typeof count === 'number' && count >= 1 && count <= 4) data[field] = (count % 4) + 1
    }
    return { ...entry, data }
  })

it(
  'gives no small count of people away: with any other in its place, the public pack is the same',
  () =>
    fc.assert(
      fc.asyncProperty(asked(validHistory({ about: 'staff' })), async ({ history, viewpoint, since }) => {
        const ledger = await ledgerOf(programme, history)
        const books = await ledger.asAt(viewpoint.asAt)
        const all = books.entries(Array.from({ length: books.basis.position }, (_, index) => index + 1))
        const other = await openLedger({ store: readingStore(withOtherCounts(all)), ledger: ledger.ledger, programme })
        const [one, two] = await Promise.all(
          [ledger, other].map((each) => boardPack(each, { ...viewpoint, since, audience: 'public' })),
        )
        expect(withoutRoot(two)).toEqual(withoutRoot(one))
        for (const { id, columns, rows } of tablesIn(one as ReportDocument)) {
          if (!id.startsWith('staff-movements')) continue
          for (const { id: column, kind } of columns)
            if (kind === 'count')
              for (const { cells } of rows) expect(valuesIn(cells[column]).every(isLarge)).toBe(true)
        }
      }),
      RUNS,
    ),
  TIME,
)

const isLarge = (count: string | number): boolean => Number(count) === 0 || Number(count) >= 5

const withoutRoot = (document: ReportDocument | undefined): unknown =>
  JSON.parse(JSON.stringify({ ...document, basis: undefined }).replace(/[0-9a-f]{64}/g, 'root'))
