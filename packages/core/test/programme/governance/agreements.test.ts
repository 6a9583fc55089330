import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, type Fact, FIRST_DAY, fact, found, type ProgrammeBooks } from '../fixture.ts'
import { BOARD, BOTH, type Data, known, rowOf } from './governance-drafts.ts'

// The draft concordat of September 2008: amended by the Board on the 1st, attached unamended to the council report of the 17th.
const CONCORDAT = { matter: 'concordat' }
const TARGET = 'phase 1 is implemented by 31 December 2008'
const AMENDED = 'phase 1 is implemented by 31 January 2009'

const registered = fact('MatterRegistered', FIRST_DAY, {
  ...CONCORDAT,
  councils: BOTH,
  kind: 'agreement',
  name: 'Concordat',
})

const draft = (
  on: '2008-08-18' | '2008-09-01' | '2008-09-17' | '2008-10-01',
  version: string,
  data: Partial<Data<'VersionIssued'>> = {},
): Fact =>
  fact('VersionIssued', on, {
    ...CONCORDAT,
    binding: 'notBinding',
    clauses: {
      'c4-3-a-i': TARGET,
      'c4-3-a-ii': 'considers proposals and business cases',
      c7: 'the councils may agree to end it',
    },
    form: 'memorandum',
    parties: BOTH,
    status: 'draft',
    version,
    ...data,
  })

const amended = (clause: string, after: string, data: Partial<Data<'ClauseAmended'>> = {}, envelope?: Envelope): Fact =>
  fact('ClauseAmended', '2008-09-01', { ...CONCORDAT, after, by: 'board', clause, version: 'draft', ...data }, envelope)

const FACTS: readonly Fact[] = [
  BOARD,
  registered,
  draft('2008-08-18', 'draft'),
  amended('c4-3-a-i', AMENDED, { asMinuted: '4.1.(a) and (b)', before: TARGET }),
  amended('c4-3-a-ii', 'considers service quality, proposals and business cases'),
  amended('c5-1', 'unknown', { asMinuted: 'to reflect the start date' }),
]

const concordat = (books: ProgrammeBooks) => {
  const [row] = books.agreements()
  if (row === undefined) throw new Error('There is no agreement')
  return row
}

const clause = (books: ProgrammeBooks, key: string) => {
  const row = concordat(books).clauses.find((each) => each.clause === key)
  if (row === undefined) throw new Error(`There is no clause ${key}`)
  return row
}

describe('the draft concordat', () => {
  it('is a memorandum between both councils that does not bind them in law', async () => {
    expect(concordat(await booksAt('2008-09-01', ...FACTS))).toMatchObject({
      ref: 'agreements:concordat',
      name: 'Concordat',
      version: known('draft'),
      status: known('draft'),
      form: known('memorandum'),
      binding: known('notBinding'),
      parties: known(BOTH),
      endsOn: { is: 'unknown' },
      isUndetermined: false,
    })
  })

  it('stands as the Board amended it, clause by clause, with what was before', async () => {
    const before = await booksAt('2008-08-31', ...FACTS)
    expect(clause(before, 'c4-3-a-i').says).toMatchObject(known(TARGET))
    const books = await booksAt('2008-09-01', ...FACTS)
    expect(concordat(books).clauses.map((each) => each.clause)).toEqual(['c4-3-a-i', 'c4-3-a-ii', 'c5-1', 'c7'])
    expect(clause(books, 'c4-3-a-i')).toMatchObject({
      ref: 'agreements:concordat/clause/c4-3-a-i',
      says: known(AMENDED),
      history: [
        { on: '2008-08-18', version: 'draft', says: known(TARGET), amendment: undefined },
        {
          on: '2008-09-01',
          version: undefined,
          says: known(AMENDED),
          amendment: { asMinuted: known('4.1.(a) and (b)'), by: known('board'), before: known(TARGET) },
        },
      ],
      entries: [8, 9],
    })
    expect(clause(books, 'c7')).toMatchObject({ says: known('the councils may agree to end it'), entries: [8] })
  })

  it('says nothing known where it was amended to nobody says what', async () => {
    expect(clause(await booksAt('2008-09-01', ...FACTS), 'c5-1').says).toEqual({ is: 'unknown', by: [11] })
  })

  it('is found where a later version prints a clause as it was before its amendment, and neither is chosen', async () => {
    const books = await booksAt('2008-09-17', ...FACTS, draft('2008-09-17', 'council-report'))
    expect(clause(books, 'c4-3-a-i').says).toMatchObject({
      is: 'contested',
      rivals: [
        { value: AMENDED, by: [9] },
        { value: TARGET, by: [12] },
      ],
    })
    expect(found(books, 'a version leaves out an amendment').map(({ message }) => message)).toEqual([
      'The Concordat as issued on 17 September 2008, version council-report, prints clauses c4-3-a-i and c4-3-a-ii as they were before they were amended on 1 September 2008',
    ])
  })

  it('is not where the later version prints it as amended, or as something new', async () => {
    const books = await booksAt(
      '2008-10-01',
      ...FACTS,
      draft('2008-10-01', 'final', {
        status: 'agreed',
        clauses: { 'c4-3-a-i': AMENDED, 'c4-3-a-ii': 'considers business cases only' },
      }),
    )
    expect(found(books, 'a version leaves out an amendment')).toEqual([])
    expect(clause(books, 'c4-3-a-ii').says).toMatchObject(known('considers business cases only'))
    expect(concordat(books)).toMatchObject({ version: known('final'), status: known('agreed') })
  })

  it('is not where an amendment left the words as they were', async () => {
    const same = amended('c7', 'the councils may agree to end it')
    const books = await booksAt(
      '2008-09-17',
      BOARD,
      registered,
      draft('2008-08-18', 'draft'),
      same,
      draft('2008-09-17', 'two'),
    )
    expect(found(books, 'a version leaves out an amendment')).toEqual([])
  })

  it('is amended after it was issued that day, and issued anew after the amendment that makes the new version', async () => {
    const books = await booksAt(
      '2008-09-01',
      BOARD,
      registered,
      draft('2008-09-01', 'draft'),
      amended('c4-3-a-i', AMENDED, { becomes: 'amended' }),
      draft('2008-09-01', 'amended', { clauses: { 'c4-3-a-i': 'phase 1 is implemented by February 2009' } }),
    )
    expect(clause(books, 'c4-3-a-i').history.map(({ version }) => version)).toEqual(['draft', undefined, 'amended'])
    expect(clause(books, 'c4-3-a-i').says).toMatchObject(known('phase 1 is implemented by February 2009'))
  })

  it('stays as agreed while a new draft goes round', async () => {
    const books = await booksAt(
      '2008-10-01',
      registered,
      draft('2008-08-18', 'one', { status: 'agreed' }),
      draft('2008-09-17', 'two', { form: 'contract' }),
    )
    expect(concordat(books)).toMatchObject({ version: known('one'), latest: known('two'), form: known('memorandum') })
  })

  it('makes a version by an amendment, that can be decided about', async () => {
    const books = await booksAt(
      '2008-09-30',
      BOARD,
      registered,
      draft('2008-08-18', 'draft'),
      amended('c7', 'either council may choose to end it', { becomes: 'amended' }),
      decision('redditch', '2008-09-15', { version: 'amended' }),
    )
    expect(rowOf(books, 'concordat').versions).toMatchObject([
      { version: 'amended', isMadeByAmendment: true, firstIssuedOn: undefined },
      { version: 'draft', isMadeByAmendment: false, status: known('draft') },
    ])
  })
})

const decision = (council: string, on: '2008-09-15' | '2008-09-17', data: Partial<Data<'DecisionTaken'>> = {}): Fact =>
  fact('DecisionTaken', on, {
    ...CONCORDAT,
    body: council,
    councils: [council],
    decision: `concordat-${council}`,
    outcome: 'approvedAsAmended',
    version: 'draft',
    ...data,
  })

describe('the two councils', () => {
  it('approved the concordat on different days with different texts', async () => {
    const books = await booksAt(
      '2008-09-30',
      ...FACTS,
      decision('redditch', '2008-09-15', { amendments: ['either Council may choose to bring it to an end'] }),
      decision('bromsgrove', '2008-09-17', {
        amendments: ['membership is offered to its own Labour Group Leader only'],
      }),
    )
    const row = rowOf(books, 'concordat')
    expect(row).toMatchObject({ approvedByAll: 'yes', version: 'draft', differences: [{ in: 'amendments' }] })
    expect(row.positions.map(({ council, outcome }) => `${council} ${outcome}`)).toEqual([
      'bromsgrove approvedAsAmended',
      'redditch approvedAsAmended',
    ])
    expect(found(books, 'councils approved one matter differently')).toEqual([
      {
        severity: 'serious',
        subject: 'matter/concordat',
        message:
          'The councils approved Concordat with different amendments: Bromsgrove District Council, membership is offered to its own Labour Group Leader only (entry 13) against Redditch Borough Council, either Council may choose to bring it to an end (entry 12)',
        entries: [12, 13],
      },
    ])
  })
})

describe('an agreement', () => {
  it('that ran out is found the day after its last', async () => {
    const sla = draft('2008-08-18', 'sla', { endsOn: '2012-04-30', startsOn: '2009-05-01', status: 'agreed' })
    expect(found(await booksAt('2012-04-30', registered, sla), 'an agreement has run out')).toEqual([])
    const books = await booksAt('2012-05-01', registered, sla)
    expect(concordat(books)).toMatchObject({ startsOn: known('2009-05-01'), endsOn: known('2012-04-30') })
    expect(found(books, 'an agreement has run out')).toMatchObject([
      { message: 'Concordat ended on 30 April 2012, and no entry says that it was renewed or replaced', entries: [7] },
    ])
  })

  it('of two versions of one day is of neither', async () => {
    const books = await booksAt('2008-12-31', registered, draft('2008-09-17', 'one'), draft('2008-09-17', 'two'))
    expect(concordat(books)).toMatchObject({ version: { is: 'contested' }, form: { is: 'unknown' } })
  })
})
