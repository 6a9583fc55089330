import { expect, it } from 'vitest'
import { boardPack, type ReportDocument } from '../../src/index.ts'
import { columnIn, partIn, textsIn } from './find-in.ts'
import { programmeOfTwo, reported, type Told, tell } from './programme-of-two.ts'

const JUNE = { asAt: '2011-06-30', knownOn: '2011-06-30' } as const
const JULY = { asAt: '2011-06-30', knownOn: '2011-07-01', audience: 'exempt', since: JUNE } as const
const FIRST = '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E'

const ict: Told = {
  type: 'SavingLineRegistered',
  on: '2010-04-01',
  data: { line: 'ict', name: 'ICT', group: 'services', nature: 'saving' },
}
const ofIct = (total: number | 'unknown', others: Partial<Told> = {}): Told => {
  const told = reported(0, others)
  return { ...told, data: { ...told.data, line: 'ict', total } }
}
const unknown = (others: Partial<Told>): Told => {
  const told = reported(0, others)
  return { ...told, data: { ...told.data, total: 'unknown' } }
}
const later = { knownOn: '2011-07-01' } as const
const corrected = { ...later, supersedes: FIRST, reason: 'laterInformation' } as const

const packOf = async (before: readonly Told[], after: readonly Told[]): Promise<ReportDocument> => {
  const ledger = await programmeOfTwo(ict, ...before)
  await tell(ledger, ...after)
  return boardPack(ledger, JULY)
}

const first = reported(65_000, { id: FIRST })
it.each<[string, readonly Told[], readonly Told[], string]>([
  ['a rise', [first], [reported(66_000, corrected)], '£65,000 → £66,000'],
  ['that it is not known any more', [first], [unknown(corrected)], 'now not stated; was £65,000'],
  ['that it is known now', [unknown({ id: FIRST })], [reported(66_000, corrected)], 'now £66,000; was not stated'],
  ['that it is known in part', [first], [ofIct('unknown', later)], 'now £65,000, and 1 not known; was £65,000'],
  [
    'that it is known in part, and less of it than before',
    [first, ofIct(1_000_00)],
    [unknown(corrected)],
    'now £1,000, and 1 not known; was £66,000',
  ],
  ['that sources disagree', [first], [reported(66_000, later)], 'now contested: £65,000 or £66,000; was £65,000'],
  [
    'that sources do not disagree any more',
    [first, reported(66_000)],
    [reported(66_000, corrected)],
    'now £66,000; was contested: £65,000 or £66,000',
  ],
  ['that there is a figure', [], [reported(66_000, later)], 'now £66,000; was not stated'],
])('tells of a saving %s', async (_, before, after, words) => {
  const changes = textsIn(partIn(await packOf(before, after), 'changes'))
  expect(changes.filter((text) => text.startsWith('Reported savings'))).toEqual([`Reported savings 2010/11: ${words}`])
})

it('tells of an entry after which less is known neither a rise nor a fall', async () => {
  const changes = textsIn(partIn(await packOf([first], [unknown(corrected)]), 'changes'))
  const [told] = changes.filter((text) => text.startsWith('An unstated amount'))
  expect(told).toContain('reported savings 2010/11: 1 more part not known, which changes what is known by −£65,000')
})

it('counts benefits that were achieved, exceeded and completed apart, in the part on benefits as in its comparison', async () => {
  const told = ['achieved', 'achieved', 'exceeded', 'completed', 'notAchieved'].flatMap((status, at): Told[] => [
    {
      type: 'BenefitExpected',
      on: '2010-04-01',
      data: { benefit: `b${at}`, name: `Benefit ${at}`, service: 'ict', kind: 'benefit' },
    },
    { type: 'BenefitAssessed', on: '2011-03-31', data: { benefit: `b${at}`, status, printedStatus: status } },
  ])
  const document = await packOf([], told)
  const figures = columnIn(document, 'then-and-now', 'figure')
  const row = figures.findIndex((cell) => cell?.is === 'value' && String(cell.value).startsWith('Benefits'))
  expect(figures[row]).toEqual({ is: 'value', value: 'Benefits achieved, exceeded, completed, of all expected' })
  expect(columnIn(document, 'then-and-now', 'is')[row]).toEqual({ is: 'value', value: '2, 1, 1, of 5' })
  expect(textsIn(partIn(document, 'benefits'))).toContain(
    '5 benefits were expected: 2 achieved, 1 exceeded, 1 completed, 1 not achieved.',
  )
})
