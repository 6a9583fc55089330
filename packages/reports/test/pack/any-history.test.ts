import { type Key, type LineRow, type Pence, programme, type Sum } from '@programme-ledger/core'
import { booksAt, ledgerOf } from '@programme-ledger/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allParts } from '../../src/all-parts.ts'
import { boardPack, type Cell, type ReportDocument, type Table, type TableRow } from '../../src/index.ts'
import { againstSchema } from '../render/pack-schema.ts'
import { packsAsked } from './packs-asked.ts'

const RUNS = { numRuns: fc.readConfigureGlobal().numRuns ?? 50, endOnFailure: true }
/** As long as a busy machine takes. */
const TIME = 6_000 * RUNS.numRuns

const tablesIn = (document: ReportDocument): readonly Table[] =>
  allParts(document).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.is === 'table' ? [block] : block.is === 'chart' ? [block.table] : [])),
  )

it(
  'makes a pack of any history at any viewpoint, and every cell says something',
  () =>
    fc.assert(
      fc.asyncProperty(packsAsked(), async ({ history, options }) => {
        const { since: _, ...viewpoint } = options
        const ledger = await ledgerOf(programme, history)
        const books = await booksAt(ledger, viewpoint)
        for (const audience of ['exempt', 'public'] as const) {
          const document = await boardPack(ledger, { ...options, audience })
          for (const table of tablesIn(document)) {
            expectCells(table)
            expectTraced(table)
          }
          const ids = tablesIn(document).map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|\[object/)
          expectEvidence(document)
          expect(againstSchema(document)).toEqual([])
          const latest = options.knownOn ?? '9999-12-31'
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
      fc.asyncProperty(packsAsked('savings'), async ({ history, options }) => {
        const { since: _, ...viewpoint } = options
        const ledger = await ledgerOf(programme, history)
        const years = (await booksAt(ledger, viewpoint)).councilSavings()
        const tables = tablesIn(await boardPack(ledger, { ...options, audience: 'exempt' }))
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
