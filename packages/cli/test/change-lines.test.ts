import type { DraftsOf, Entry, programme } from '@programme-ledger/core'
import { expect, it } from 'vitest'
import { openProgramme } from '../../../examples/bromsgrove-redditch/src/open-programme.ts'
import { changeLines } from '../src/compare/change-lines.ts'

const PAYROLL = 'councilSavings:2010/11/line/payroll'
const WIDE = 1_000
const SAYS = 'is reported for Payroll from 1 April 2010 to 31 March 2011'

/** What is told of the actual of Payroll and of the whole year once something is recorded of its report; then why. */
const toldOf = async (make: (reported: Entry) => object): Promise<readonly string[]> => {
  const ledger = await openProgramme()
  const books = await ledger.asAt('2011-06-30')
  const all = books.entries(Array.from({ length: books.basis.position }, (_, index) => index + 1))
  const reported = all.find(({ type, data }) => type === 'SavingReported' && Object(data).line === 'payroll')
  if (reported === undefined) throw new Error('The programme has no report of Payroll')
  const { type, data, effectiveOn, knownOn, sources, evidence, actor } = reported
  await ledger.record([
    // What a test tells is checked by the ledger, and not by the compiler.
    ledger.draft({ ...{ type, data, effectiveOn, knownOn, sources, evidence, actor }, ...make(reported) } as DraftsOf<
      typeof programme
    >),
  ])
  const from = { asAt: '2011-06-30', through: { position: books.basis.position } } as const
  const comparison = await ledger.compare('councilSavings', {
    from,
    to: { asAt: '2011-06-30' },
    options: { year: '2010/11' },
  })
  const lines = changeLines(comparison, WIDE)
  const linesOf = (ref: string): readonly string[] => {
    const rows = lines.slice(lines.indexOf(ref) + 1)
    return lines.includes(ref) ? rows.slice(0, rows.indexOf('')) : []
  }
  const told = [PAYROLL, 'councilSavings:2010/11/overall'].flatMap(linesOf)
  return [
    ...told.filter((line) => /^ {2}(?:actual\.total|variance\.amount)/.test(line)),
    // Most figures of a row have the same cause, which is told under the last of them.
    ...new Set(told.filter((line) => line.startsWith('      ') && line.includes(SAYS) && line.includes('£65,000'))),
  ]
}

it('tells of an amount that became another as what it was and is', async () => {
  const told = await toldOf(({ id, data }) => ({
    ...{ supersedes: id, reason: 'laterInformation' },
    data: { ...Object(data), total: 66_000_00 },
  }))
  expect(told).toEqual([
    '  actual.total.known: £65,000 → £66,000',
    '  variance.amount.known: £0 → £1,000',
    '  actual.total.known: £1,179,000 → £1,180,000',
    '  variance.amount.known: £73,000 → £74,000',
  ])
})

it('tells of an amount that is not known any more neither as £0 nor as a fall', async () => {
  const told = await toldOf(({ id, data }) => ({
    ...{ supersedes: id, reason: 'laterInformation' },
    data: { ...Object(data), total: 'unknown' },
  }))
  expect(told).toEqual([
    '  actual.total: now not known; was £65,000',
    '  variance.amount: now undetermined; was £0',
    '  actual.total: now £1,114,000, and 1 not known; was £1,179,000',
    '  variance.amount: now undetermined; was £73,000',
    `      1 more part not known, which changes what is known by −£65,000: entry 839 (laterInformation): An unstated amount ${SAYS}`,
  ])
})

it('leaves open whether a part of a sum is unknown or contested where sources disagree about something', async () => {
  const told = await toldOf(({ data }) => ({ data: { ...Object(data), total: 66_000_00 } }))
  expect(told).toEqual([
    '  actual.total: now not known or contested; was £65,000',
    '  variance.amount: now undetermined; was £0',
    '  actual.total: now £1,114,000, and 1 not known or contested; was £1,179,000',
    '  variance.amount: now undetermined; was £73,000',
    `      1 more part not known or contested, which changes what is known by −£65,000: entry 839: £66,000 ${SAYS}`,
  ])
})
