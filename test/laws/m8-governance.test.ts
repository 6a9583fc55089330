import { type DraftsOf, programme } from '@programme-ledger/core'
import {
  assertAgreementsAreAsTold,
  assertComesUp,
  assertDecisionsAreAsTold,
  assertVotesAreAsTold,
  type Minute,
  scenario,
} from '@programme-ledger/testing'
import { describe, expect, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

const FIRST_DAY = '2009-04-01'
const councils = ['bdc', 'rbc'].map(
  (party) =>
    ({
      type: 'PartyRegistered',
      data: { kind: 'council', name: party, party },
      effectiveOn: FIRST_DAY,
    }) as const,
)
const matter = 'ict-case'
const registered = {
  type: 'MatterRegistered',
  data: { councils: ['bdc', 'rbc'], kind: 'businessCase', matter, name: 'ICT business case' },
  effectiveOn: FIRST_DAY,
} satisfies Minute<DraftsOf<typeof programme>>
const issued = ['v1', 'v2'].map(
  (version) =>
    ({ type: 'VersionIssued', data: { matter, status: 'submitted', version }, effectiveOn: FIRST_DAY }) as const,
)
const approved = (council: string, version: string) =>
  ({
    type: 'DecisionTaken',
    data: {
      body: council,
      councils: [council],
      decision: `${council}-${version}`,
      matter,
      outcome: 'approved',
      version,
    },
    effectiveOn: '2009-09-30',
  }) satisfies Minute<DraftsOf<typeof programme>>

describe('law M8: what councils decide', () => {
  it('stands by the last decision of each that settles it, and is approved by all where each approves', () =>
    holds(
      fromEachViewpoint(
        3,
        ({ books, log, question }) => {
          assertDecisionsAreAsTold(books, log, question)
          // What a decision lets come later is of governance alone (law T2).
          assertComesUp(books, log, question)
        },
        { about: 'governance' },
      ),
      { share: 1.5 },
    ))

  it('is not approved by all where each approved a version that the other did not', async () => {
    const books = await scenario(programme)
      .given(...councils, registered, ...issued, approved('bdc', 'v1'), approved('rbc', 'v2'))
      .booksAt({ asAt: '2009-09-30' })
    expect(books.decisions().matters).toMatchObject([{ approvedByAll: 'differentVersions', version: undefined }])
  })

  it('is recommended to them by votes that are carried, lost or for nobody to tell, as what is recorded of them shows', () =>
    holds(
      fromEachViewpoint(2, ({ books, facts }) => assertVotesAreAsTold(books, facts), { about: 'governance' }),
      { share: 1.5 },
    ))
})

describe('law M8: the words of an agreement', () => {
  it('are those of its last version or amendment, and both where a version leaves an amendment out', () =>
    holds(
      fromEachViewpoint(3, ({ books, log, question }) => assertAgreementsAreAsTold(books, log, question), {
        about: 'governance',
      }),
      { share: 1.5 },
    ))
})
