import { expect, it } from 'vitest'
import { z } from 'zod'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { openMemoryStore } from '../../src/ledger/open-memory-store.ts'
import { compose } from '../../src/slice/compose.ts'
import { defineSlice, type Upcaster } from '../../src/slice/define-slice.ts'

/** Version 1 counted grams, version 2 kilograms, version 3 says where. */
const UPCASTERS: readonly Upcaster[] = [
  ({ grams, ...data }) => ({ ...data, kilograms: Number(grams) / 1_000 }),
  (data) => ({ ...data, place: 'everywhere' }),
]

const carbonOf = <Schema extends z.ZodType<{ kilograms?: number; grams?: number; place?: string }>>(
  schema: Schema,
  upcasters: readonly Upcaster[],
) =>
  compose(
    defineSlice({
      name: 'carbon',
      events: { 'carbon/Measured': schema },
      initial: (): { measured: (number | undefined)[] } => ({ measured: [] }),
      on: {
        'carbon/Measured': (own, fact) => {
          own.measured.push((fact.data as { kilograms?: number }).kilograms)
        },
      },
      upcasters: { 'carbon/Measured': upcasters },
      rules: {
        'a measurement is not too large': (all, fact) => {
          const { kilograms, place } = fact.data as { kilograms?: number; place?: string }
          const isSound =
            Number.isFinite(kilograms) && place !== undefined && all.carbon.measured.every(Number.isFinite)
          return isSound || upcasters.length === 0
            ? undefined
            : { field: 'data', problem: `is ${JSON.stringify(fact.data)}`, remedy: 'look' }
        },
      },
      views: { measured: ({ all }) => all.carbon.measured },
    }),
  )

const PAPER = {
  actor: { role: 'clerk' },
  effectiveOn: '2024-04-02',
  knownOn: '2024-04-02',
  sources: [{ kind: 'systemExtract', ref: 'meter' }],
  evidence: 'systemExtract',
} as const

it('brings entries of an older release to the current version, once, for recipes, rules and findings alike', async () => {
  const store = openMemoryStore()
  const older = carbonOf(z.strictObject({ grams: z.int() }), [])
  const before = await openLedger({ store, ledger: 'carbon', programme: older, create: { firstDay: '2024-04-01' } })
  await before.record([before.draft({ ...PAPER, type: 'carbon/Measured', data: { grams: 2_000_000 } })])

  const newer = carbonOf(z.strictObject({ kilograms: z.int(), place: z.string() }), UPCASTERS)
  const after = await openLedger({ store, ledger: 'carbon', programme: newer })
  const { entries } = await after.record([
    after.draft({ ...PAPER, type: 'carbon/Measured', data: { kilograms: 5, place: 'here' } }),
  ])

  const books = await after.asAt('2024-12-31')
  expect(entries).toMatchObject([{ schemaVersion: 3 }])
  expect(books.measured()).toEqual([2_000, 5])
  expect(books.findings()).toEqual([])
  expect(books.entries([2])).toMatchObject([{ schemaVersion: 1, data: { grams: 2_000_000 } }])
  await expect(before.asAt('2024-12-31').then((old) => old.measured())).rejects.toMatchObject({
    code: 'newer-schema-version',
  })
})
