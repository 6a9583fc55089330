import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, type Fact, fact, found } from '../fixture.ts'
import { BOTH, type Data, known } from './governance-drafts.ts'

const filled = (
  on: '2008-08-01' | '2009-07-30' | '2011-06-30',
  title: string,
  data: Partial<Data<'OfficeFilled'>> = {},
  envelope?: Envelope,
): Fact => fact('OfficeFilled', on, { councils: BOTH, office: 'chief-executive', title, ...data }, envelope)

// One office, three titles: 12 months' trial, then three and a half years from 30 July 2009.
const FACTS: readonly Fact[] = [
  filled('2008-08-01', 'Acting Joint Chief Executive', {
    division: 'two days each and a floating day',
    form: 'secondment',
    termMonths: 12,
  }),
  filled('2009-07-30', 'Joint Chief Executive', { termMonths: 42 }),
  filled('2011-06-30', 'Chief Executive'),
]

describe('the office of chief executive', () => {
  it('is one, whatever its title, and its term ends on 29 January 2013', async () => {
    const [office, ...others] = (await booksAt('2011-12-31', ...FACTS)).offices()
    expect(others).toEqual([])
    expect(office).toMatchObject({
      ref: 'offices:chief-executive',
      name: 'Chief Executive',
      division: known('two days each and a floating day'),
      lastDay: { is: 'known', value: '2013-01-29', by: [7] },
      holders: [
        {
          on: '2008-08-01',
          title: known('Acting Joint Chief Executive'),
          form: known('secondment'),
          lastDay: known('2009-07-31'),
        },
        { on: '2009-07-30', title: known('Joint Chief Executive'), lastDay: known('2013-01-29') },
        { on: '2011-06-30', title: known('Chief Executive'), lastDay: { is: 'unknown' } },
      ],
      conflicts: [],
      entries: [6, 7, 8],
    })
  })

  it('has had several titles', async () => {
    expect(found(await booksAt('2009-01-31', ...FACTS), 'an office has had several titles')).toEqual([])
    expect(found(await booksAt('2011-12-31', ...FACTS), 'an office has had several titles')).toEqual([
      {
        severity: 'note',
        subject: 'office/chief-executive',
        message:
          'One office has had several titles: Acting Joint Chief Executive by 1 August 2008, Joint Chief Executive by 30 July 2009, Chief Executive by 30 June 2011',
        entries: [6, 7, 8],
      },
    ])
  })

  it('is found once its term has ended and nobody is said to hold it', async () => {
    const acting = FACTS.slice(0, 1)
    expect(found(await booksAt('2009-07-31', ...acting), 'the term of an office has ended')).toEqual([])
    expect(found(await booksAt('2009-08-01', ...acting), 'the term of an office has ended')).toMatchObject([
      {
        message:
          'The term of the Acting Joint Chief Executive ended on 31 July 2009, and no entry says who has held the office since',
        entries: [6],
      },
    ])
    expect(found(await booksAt('2009-08-01', ...FACTS), 'the term of an office has ended')).toEqual([])
  })

  it('has a contested last day where the stated one is not the computed one', async () => {
    const stated = filled('2009-07-30', 'Joint Chief Executive', { endsOn: '2013-03-31', termMonths: 42 })
    const [office] = (await booksAt('2011-12-31', stated)).offices()
    expect(office?.lastDay).toMatchObject({
      is: 'contested',
      rivals: [{ value: '2013-03-31' }, { value: '2013-01-29' }],
    })
  })

  it('is undetermined where it may have been filled by the day', async () => {
    const vague = { effective: { earliest: '2011-05-01', asStated: 'signed as Chief Executive' } } as const
    const [office] = (await booksAt('2011-05-31', filled('2011-06-30', 'Chief Executive', {}, vague))).offices()
    expect(office).toMatchObject({ isUndetermined: true, holders: [{ title: known('Chief Executive') }], entries: [6] })
  })
})

describe('a conflict of interest', () => {
  const declared = (data: Partial<Data<'ConflictDeclared'>> = {}): Fact =>
    fact('ConflictDeclared', '2008-09-17', {
      about: 'serves both councils',
      conflict: 'host-of-ict',
      council: 'bromsgrove',
      office: 'chief-executive',
      service: 'ict',
      ...data,
    })
  const name = 'nobody acts instead in a conflict of interest'

  it('in which nobody acts instead is found', async () => {
    expect(found(await booksAt('2008-12-31', ...FACTS, declared()), name)).toEqual([
      {
        severity: 'warning',
        subject: 'office/chief-executive',
        message:
          'The Acting Joint Chief Executive has a conflict of interest (serves both councils), and no entry says who acts instead',
        entries: [9],
      },
    ])
    expect(found(await booksAt('2008-12-31', ...FACTS, declared({ actsInstead: 'unknown' })), name)).toHaveLength(1)
  })

  it('stands with its office, and names who acts', async () => {
    const books = await booksAt('2008-12-31', ...FACTS, declared({ actsInstead: 'the designated deputy' }))
    expect(found(books, name)).toEqual([])
    expect(books.offices()[0]?.conflicts).toMatchObject([
      {
        ref: 'offices:chief-executive/conflict/host-of-ict',
        actsInstead: known('the designated deputy'),
        service: known('ict'),
        council: known('bromsgrove'),
      },
    ])
  })
})
