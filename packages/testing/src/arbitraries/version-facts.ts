import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, someCouncils } from './keys.ts'
import { type Said, said } from './said.ts'
import { CLAUSES, LATER_VERSIONS, MATTERS, NOTICES_END_ON, VERSIONS } from './vocabulary.ts'

/** A version that every matter of a generated history has from its first day on. */
export const aVersion = (): fc.Arbitrary<string> => fc.constantFrom(...VERSIONS)

/** So few words for a clause that a later version prints what an amendment had taken out. */
export const clauseWords = (): fc.Arbitrary<string> => fc.constantFrom('as before', 'as amended', 'unknown')

/** One or more of these, as a source lists them. */
export const someTexts = (...texts: readonly string[]): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray([...texts], { minLength: 1 })

const aMatter = () => fc.constantFrom(...MATTERS)

/** A version as it comes to some status; what it says of its clauses, sources do not always agree about. */
export const aVersionIssued = (): fc.Arbitrary<Said> =>
  said(
    'VersionIssued',
    fields(
      {
        matter: aMatter(),
        status: fc.constantFrom('draft', 'submitted', 'agreed'),
        version: fc.constantFrom(...VERSIONS, ...LATER_VERSIONS),
      },
      {
        asPrinted: fc.constantFrom('DBC v1.0', 'DBC v2'),
        binding: fc.constantFrom('binding', 'notBinding'),
        clauses: fc.dictionary(fc.constantFrom(...CLAUSES), clauseWords(), { maxKeys: 2, noNullPrototype: true }),
        endsOn: fc.constantFrom(...NOTICES_END_ON),
        form: fc.constantFrom('s101Delegation', 'serviceLevelAgreement', 'notStated'),
        parties: someCouncils(),
        startsOn: fc.constant('2009-04-01'),
      },
    ),
  )

/** A later version that prints the first clause, as it was before it was amended or as it is. */
export const aClausePrinted = (): fc.Arbitrary<Said> =>
  said(
    'VersionIssued',
    fields({
      clauses: fields({ [CLAUSES[0]]: fc.constantFrom('as before', 'as amended') }),
      matter: aMatter(),
      status: fc.constantFrom('submitted', 'agreed'),
      version: fc.constantFrom(...LATER_VERSIONS),
    }),
  )

/** A clause is worded otherwise, or nobody says how; it may make a version that is issued later, on its day or never. */
export const aClauseAmended = (): fc.Arbitrary<Said> =>
  said(
    'ClauseAmended',
    fields(
      {
        after: fc.constantFrom('as amended', 'as before', 'as amended again', 'unknown'),
        clause: fc.constantFrom(...CLAUSES),
        matter: aMatter(),
      },
      {
        asMinuted: fc.constant('clause 4.3'),
        becomes: fc.constantFrom(...LATER_VERSIONS),
        before: clauseWords(),
        by: aCouncil(),
        version: aVersion(),
      },
    ),
  )
