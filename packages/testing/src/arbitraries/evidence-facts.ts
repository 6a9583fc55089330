import fc from 'fast-check'
import { fields } from './fields.ts'
import { aHash, aName, maybeUnknown } from './keys.ts'
import { aRegistrationDay, type Said, said } from './said.ts'
import { CONTRADICTIONS, DAYS, DOCUMENTS, NOTED_FACTS, PACKS, PAPER_DAYS, SOURCE_REFS } from './vocabulary.ts'

const aDocument = () => fc.constantFrom(...DOCUMENTS)
const aContradiction = () => fc.constantFrom(...CONTRADICTIONS)

/** Two documents may go by one name, and one by two. */
export const aDocumentRegistered = (): fc.Arbitrary<Said> =>
  said(
    'DocumentRegistered',
    fields(
      {
        document: aDocument(),
        publishedOn: maybeUnknown(fc.constantFrom(...PAPER_DAYS)),
        ref: fc.constantFrom(SOURCE_REFS.report, 'minutes of the board', SOURCE_REFS.report, SOURCE_REFS.highlights),
        title: aName(),
      },
      { kind: fc.constantFrom('report', 'minutes'), sha256: aHash() },
    ),
    aRegistrationDay(),
  )

/** Mostly to what facts rest on, a paper among it; now and then to what nobody cites. */
export const anAttachment = (): fc.Arbitrary<Said> =>
  said(
    'EvidenceAttached',
    fields({
      document: aDocument(),
      source: fc.constantFrom(
        SOURCE_REFS.board,
        SOURCE_REFS.officer,
        SOURCE_REFS.payroll,
        SOURCE_REFS.highlights,
        'a board that never met',
      ),
    }),
  )

export const aContradictionNoted = (): fc.Arbitrary<Said> =>
  said(
    'ContradictionNoted',
    fields({
      about: fc.shuffledSubarray(['service/ict', 'saving-line/joint-team', 'risk/capacity'], { minLength: 1 }),
      contradiction: aContradiction(),
      handling: fc.constantFrom('both are shown', 'the later paper counts'),
      kind: fc.constantFrom('arithmetic', 'betweenDocuments', 'timing'),
      what: fc.constantFrom('four people, or five', '478 and 471'),
    }),
  )

export const aContradictionResolved = (): fc.Arbitrary<Said> =>
  said(
    'ContradictionResolved',
    fields(
      { contradiction: aContradiction(), resolution: fc.constantFrom('it was four', 'a printing error') },
      { by: fc.constant('the board') },
    ),
  )

/** What matters and counts nothing. */
export const aFactNoted = (): fc.Arbitrary<Said> =>
  said(
    'FactNoted',
    fields(
      {
        fact: fc.constantFrom(...NOTED_FACTS),
        kind: fc.constantFrom('award', 'inspection'),
        what: fc.constantFrom('the best of its year', 'good, and improving'),
      },
      { about: fc.shuffledSubarray(['service/ict', 'party/bdc'], { minLength: 1 }) },
    ),
  )

/** No pack shows a day, or uses papers of one, that had not come when it was issued. */
export const aPackIssued = (): fc.Arbitrary<Said> =>
  anyPackIssued().map((pack) => {
    const upTo = (day: string) => (day > pack.effectiveOn ? pack.effectiveOn : day)
    const { asAt, knownOn, ...data } = pack.data as { readonly asAt: string; readonly knownOn?: string }
    return {
      ...pack,
      data: { ...data, asAt: upTo(asAt), ...(knownOn === undefined ? {} : { knownOn: upTo(knownOn) }) },
    }
  })

const anyPackIssued = (): fc.Arbitrary<Said> =>
  said(
    'PackIssued',
    fields(
      { asAt: fc.constantFrom(...DAYS), pack: fc.constantFrom(...PACKS), title: aName() },
      {
        knownOn: fc.constantFrom(...PAPER_DAYS),
        position: fc.constantFrom(1, 20),
        root: aHash(),
        to: fc.constantFrom('the board', 'the councils'),
      },
    ),
  )
