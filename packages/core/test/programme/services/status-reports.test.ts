import { describe, expect, it } from 'vitest'
import { booksAt, fact, service } from '../fixture.ts'
import { coloured, statusOf } from './status-of.ts'

const adopted = (definitions: string, green: string) =>
  fact('RagDefinitionsAdopted', '2008-09-01', { definitions, green, amber: 'some delay', red: 'stopped' })
const reported = (on: `${number}-${number}-${number}`, rag: 'green' | 'amber' | 'red', definitions: string) =>
  fact('StatusReported', on, { service: 'ict', rag, definitions })

describe('the colour of a service', () => {
  it('is the one that was reported last', async () => {
    const books = await booksAt('2010-02-28', coloured('2010-01-31', 'red'), coloured('2009-06-30', 'green'))
    expect(statusOf(books).rag).toEqual({ is: 'known', value: 'red', on: '2010-01-31', by: [6], inferred: false })
  })

  it('is contested where two reports of one day differ', async () => {
    const books = await booksAt('2010-02-28', coloured('2010-01-31', 'red'), coloured('2010-01-31', 'green'))
    expect(statusOf(books)).toMatchObject({ rag: { is: 'contested' }, ragMeans: undefined })
    expect(books.currentStatus().counts.all).toMatchObject({ unknown: 1, green: 0, amber: 0, red: 0, contested: 1 })
  })

  it('means what the definitions say that it was judged by', async () => {
    const facts = [
      adopted('board-2008', 'on time'),
      adopted('board-2009', 'on time and on budget'),
      reported('2009-01-31', 'green', 'board-2008'),
      reported('2010-01-31', 'green', 'board-2009'),
      reported('2011-01-31', 'red', 'board-2009'),
    ]
    expect(statusOf(await booksAt('2009-12-31', ...facts)).ragMeans).toBe('on time')
    expect(statusOf(await booksAt('2010-12-31', ...facts)).ragMeans).toBe('on time and on budget')
    expect(statusOf(await booksAt('2011-12-31', ...facts)).ragMeans).toBe('stopped')
  })

  it('has a meaning of its own for each colour', async () => {
    const meaningOf = async (rag: 'green' | 'amber' | 'red') =>
      statusOf(await booksAt('2009-12-31', adopted('board-2008', 'on time'), reported('2009-06-30', rag, 'board-2008')))
        .ragMeans
    expect([await meaningOf('green'), await meaningOf('amber'), await meaningOf('red')]).toEqual([
      'on time',
      'some delay',
      'stopped',
    ])
  })

  it('means nothing that is certain where its definitions were worded anew on another day', async () => {
    const anew = fact('RagDefinitionsAdopted', '2008-10-01', {
      definitions: 'board-2008',
      green: 'on budget',
      amber: 'late',
      red: 'given up',
    })
    const facts = [adopted('board-2008', 'on time'), anew]
    for (const rag of ['green', 'amber', 'red'] as const) {
      const books = await booksAt('2009-12-31', ...facts, reported('2009-06-30', rag, 'board-2008'))
      expect(statusOf(books).ragMeans).toBeUndefined()
    }
  })

  it('means nothing that anybody stated where the report gives no definitions', async () => {
    const books = await booksAt('2009-12-31', adopted('board-2008', 'on time'), coloured('2009-06-30', 'amber'))
    expect(statusOf(books)).toMatchObject({ rag: { value: 'amber' }, ragMeans: undefined })
  })
})

describe('the section of a report', () => {
  it('stays where a later report does not say', async () => {
    const first = fact('StatusReported', '2009-06-30', {
      service: 'ict',
      rag: 'green',
      definitions: 'none-stated',
      section: 'underway',
    })
    const books = await booksAt('2010-01-31', first, coloured('2010-01-31', 'amber'))
    expect(statusOf(books)).toMatchObject({
      section: { value: 'underway', by: [6] },
      rag: { by: [7] },
      entries: [4, 6, 7],
    })
  })
})

describe('the section of a later report', () => {
  it('takes the place of the one before', async () => {
    const inSection = (on: '2009-06-30' | '2010-01-31', section: 'live' | 'underway') =>
      fact('StatusReported', on, { service: 'ict', rag: 'green', definitions: 'none-stated', section })
    const books = await booksAt('2010-01-31', inSection('2009-06-30', 'underway'), inSection('2010-01-31', 'live'))
    expect(statusOf(books).section).toMatchObject({ is: 'known', value: 'live', by: [7] })
  })
})

describe('the counts of colours', () => {
  it('are of all services, and of those in each section', async () => {
    const inSection = (key: string, rag: 'green' | 'amber' | 'red', section?: 'live' | 'underway') =>
      fact('StatusReported', '2010-01-31', {
        service: key,
        rag,
        definitions: 'none-stated',
        ...(section === undefined ? {} : { section }),
      })
    const books = await booksAt(
      '2010-01-31',
      service('audit', 'Internal Audit'),
      service('elections', 'Elections'),
      service('payroll', 'Payroll'),
      inSection('ict', 'green', 'live'),
      inSection('cctv', 'amber', 'live'),
      inSection('audit', 'amber', 'underway'),
      inSection('elections', 'red'),
    )
    expect(books.currentStatus().counts).toMatchObject({
      all: { green: 1, amber: 2, red: 1, contested: 0 },
      live: { green: 1, amber: 1, red: 0, contested: 0 },
      underway: { green: 0, amber: 1, red: 0, contested: 0 },
    })
  })
})
