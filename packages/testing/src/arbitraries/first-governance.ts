import fc from 'fast-check'
import {
  aBodyConstituted,
  aDelegation,
  aMatterRegistered,
  aMeeting,
  anOfficeFilled,
  aRecommendation,
} from './governance-facts.ts'
import { ofEach } from './of-each.ts'
import { aPartyRegistered } from './party-facts.ts'
import type { Said } from './said.ts'
import { aVersionIssued } from './version-facts.ts'
import { BODIES, DELEGATION, MATTERS, MEETINGS, OFFICES, RECOMMENDATIONS, VERSIONS } from './vocabulary.ts'

const having = (data: object, fact: fc.Arbitrary<Said>): fc.Arbitrary<Said> =>
  fact.map((said) => ({ ...said, data: { ...said.data, ...data } }))

const [decides] = BODIES
const [businessCase, agreement] = MATTERS

/** Whose approval it takes is for the partners of its service to tell. */
const aMatterOfItsPartners = (): fc.Arbitrary<Said> =>
  aMatterRegistered().map((said) => {
    const { councils: _, ...data } = said.data as { readonly councils?: readonly string[] }
    return { ...said, data: { ...data, kind: 'businessCase', services: ['ict'] } }
  })

/** A grant that names no matter is for whatever comes. */
const anyDelegation = (): fc.Arbitrary<Said> =>
  aDelegation().map((said) => {
    const { matter: _, ...data } = said.data as { readonly matter?: string }
    return { ...said, data }
  })

/**
 * What facts of governance refer to: bodies, of which one may decide; matters, of which one is an agreement, each in two
 * versions; a meeting and what it recommended; an office, and a delegation for whatever comes.
 */
export const firstGovernance = (): fc.Arbitrary<readonly Said[]> =>
  fc
    .tuple(
      ofEach(BODIES, 'party', having({ kind: 'jointCommittee' }, aPartyRegistered())),
      ofEach([businessCase], 'matter', fc.oneof(aMatterRegistered(), aMatterOfItsPartners())),
      ofEach([agreement], 'matter', having({ kind: 'agreement' }, aMatterRegistered())),
      ...MATTERS.map((matter) => ofEach(VERSIONS, 'version', having({ matter }, aVersionIssued()))),
      ofEach([decides], 'body', having({ power: 'decides' }, aBodyConstituted())),
      ofEach([MEETINGS[0]], 'meeting', fc.oneof(aMeeting(), having({ present: 4 }, aMeeting()))),
      ofEach(RECOMMENDATIONS, 'recommendation', aRecommendation()),
      ofEach([DELEGATION], 'delegation', anyDelegation()),
      ofEach(OFFICES, 'office', anOfficeFilled()),
    )
    .map((parts) => parts.flat())
