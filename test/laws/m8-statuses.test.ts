import { programme } from '@programme-ledger/core'
import { assertRowsAreExplained, assertStatusesAreAsReported, minuteId, scenario } from '@programme-ledger/testing'
import { describe, expect, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

const ict = { type: 'ServiceRegistered', data: { name: 'ICT', service: 'ict' }, effectiveOn: '2009-04-01' } as const
const bromsgrove = {
  type: 'PartyRegistered',
  data: { kind: 'council', name: 'Bromsgrove', party: 'bdc' },
  effectiveOn: '2009-04-01',
} as const

describe('law M8: a row', () => {
  it('is explained by every entry that it names, with its chain and its reversals', () =>
    holds(
      fromEachViewpoint(
        1,
        ({ books, log, question: { position } }) => assertRowsAreExplained(programme, books, log.slice(0, position)),
        { about: 'onePart' },
      ),
      { share: 0.5 },
    ))
})

describe('law M8: where services stand', () => {
  it('is as reported, undetermined where the source is vague and contested where sources disagree', () =>
    holds(
      fromEachViewpoint(5, ({ books, log, question }) => assertStatusesAreAsReported(books, log, question), {
        about: 'services',
      }),
      { share: 2 },
    ))

  it('is not wiped out by who does not know', async () => {
    const employs = (party: string, effectiveOn: '2010-04-01' | '2010-06-30') =>
      ({ type: 'EmployingAuthorityAgreed', data: { party, service: 'ict' }, effectiveOn }) as const
    const books = await scenario(programme)
      .given(bromsgrove, ict, employs('bdc', '2010-04-01'), employs('unknown', '2010-06-30'))
      .booksAt({ asAt: '2010-06-30' })
    expect(books.currentStatus().services[0]?.employingAuthority).toMatchObject({ is: 'known', value: 'bdc' })
  })

  it('is told also of a service of which all that is known may have been undone', async () => {
    const books = await scenario(programme)
      .given({ ...ict, knownOn: '2011-06-30' })
      .given({ type: 'ProjectStarted', data: { service: 'ict' }, effectiveOn: '2010-01-15' })
      .given({
        type: 'Reversed',
        data: { reverses: minuteId(2) },
        effectiveOn: '2010-12-31',
        effective: { asStated: 'by the end of the year', earliest: null },
      })
      .booksAt({ asAt: '2010-06-30', knownOn: '2011-01-31' })
    expect(books.currentStatus().services).toMatchObject([{ service: 'ict', stage: 'underway', undetermined: 'named' }])
  })
})
