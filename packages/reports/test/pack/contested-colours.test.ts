import { expect, it } from 'vitest'
import { briefChanges } from '../../src/brief-changes.ts'
import { boardPack } from '../../src/index.ts'
import { columnIn, partIn, textsIn } from './find-in.ts'
import { programmeOfTwo, type Told } from './programme-of-two.ts'

const status = (service: string, rag: string, on: Told['on'] = '2010-12-31'): Told => ({
  type: 'StatusReported',
  on,
  data: { service, rag, definitions: 'board' },
})

const COLOURS = 'Services green, amber, red'
const since = { asAt: '2010-11-30' } as const
const asked = { asAt: '2011-06-30', audience: 'exempt', since } as const

const coloursNow = async (...told: readonly Told[]): Promise<unknown> => {
  const document = await boardPack(await programmeOfTwo(...told), asked)
  const row = columnIn(document, 'then-and-now', 'figure').findIndex(
    (cell) => cell?.is === 'value' && cell.value === COLOURS,
  )
  return columnIn(document, 'then-and-now', 'is')[row]
}

it('says how many services have a contested colour, beside those that have one', async () => {
  expect(await coloursNow(status('payroll', 'green'), status('payroll', 'red'))).toEqual({
    is: 'value',
    value: '0, 0, 0 and 1 contested',
  })
  expect(await coloursNow(status('ict', 'green'), status('payroll', 'green'), status('payroll', 'red'))).toEqual({
    is: 'value',
    value: '1, 0, 0 and 1 contested',
  })
  expect(await coloursNow(status('ict', 'green'))).toEqual({ is: 'value', value: '1, 0, 0' })
})

it.each<[string, readonly Told[], string]>([
  [
    'that a colour is contested as that, and not as a fall',
    [status('payroll', 'green', '2010-11-01'), status('payroll', 'green'), status('payroll', 'red')],
    `${COLOURS}: now 0, 0, 0 and 1 contested; was 1, 0, 0`,
  ],
  [
    'that a colour is not contested any more as that, and not as a rise',
    [status('payroll', 'green', '2010-11-01'), status('payroll', 'red', '2010-11-01'), status('payroll', 'green')],
    `${COLOURS}: now 1, 0, 0; was 0, 0, 0 and 1 contested`,
  ],
  [
    'another colour as what it is',
    [status('payroll', 'red', '2010-11-01'), status('payroll', 'green')],
    `${COLOURS}: 0, 0, 1 → 1, 0, 0`,
  ],
])('tells %s', async (_, told, words) => {
  const ledger = await programmeOfTwo(...told)
  const [before, after] = [await ledger.asAt(since.asAt), await ledger.asAt(asked.asAt)]
  expect(briefChanges(before, after, []).figures).toContain(words)
})

it('names a service of which colours are contested among the statuses that were reported, with each of them', async () => {
  const newsOf = async (...told: readonly Told[]): Promise<readonly string[]> =>
    textsIn(partIn(await boardPack(await programmeOfTwo(...told), asked), 'changes')).filter((text) =>
      text.startsWith('Statuses'),
    )
  const contested = [status('payroll', 'green'), status('payroll', 'red')]
  expect(await newsOf(...contested)).toEqual(['Statuses reported: contested Payroll (green or red)'])
  expect(await newsOf(status('ict', 'green'), ...contested)).toEqual([
    'Statuses reported: contested Payroll (green or red); green ICT',
  ])
})
