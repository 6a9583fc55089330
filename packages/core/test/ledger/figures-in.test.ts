import { expect, it } from 'vitest'
import { figuresIn } from '../../src/ledger/figures-in.ts'

const row = (key: string, pence: number) => ({ ref: `paid:${key}`, pence, entries: [1] })
const namesIn = (answer: unknown) =>
  [...figuresIn('paid', answer).byPlace.values()].map(({ ref, name, value }) => [ref, name, value])

it('names what stands beside rows by the first text of the list member that it stands in', () => {
  const years = [
    { year: '2009/10', total: 1, rows: [row('jar', 1)] },
    { year: '2010/11', total: 2, rows: [] },
  ]
  expect(namesIn(years)).toEqual([
    [undefined, '2009/10.year', '2009/10'],
    [undefined, '2009/10.total', 1],
    ['paid:jar', 'pence', 1],
    [undefined, '2010/11.year', '2010/11'],
    [undefined, '2010/11.total', 2],
    [undefined, '2010/11.rows', []],
  ])
})

it('loses none of two list members that begin with one text', () => {
  const parts = [
    { kind: 'saving', total: 1, rows: [row('jar', 1)] },
    { kind: 'saving', total: 2, rows: [row('tin', 2)] },
  ]
  expect(namesIn(parts).filter(([, name]) => String(name).endsWith('total'))).toEqual([
    [undefined, 'saving.1.total', 1],
    [undefined, 'saving.2.total', 2],
  ])
})
