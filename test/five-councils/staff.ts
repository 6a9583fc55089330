import type { Day } from '@programme-ledger/core'
import { type Envelope, type Fact, fact } from './fact.ts'

const moved = (
  movement: string,
  on: Day,
  data: { from: string; headcount: number | 'unknown'; service: string; to: string },
  envelope: Envelope = {},
): Fact =>
  fact('StaffTransferred', on, { ...data, mechanism: 'tupe', mechanismAsWorded: 'under TUPE', movement }, envelope)

const toRevenues = (from: string, headcount: number | 'unknown'): Fact =>
  moved(`revenues-${from}`, '2014-06-01', { from, headcount, service: 'revenues', to: 'alder' })

const had = (employer: string, headcount: number): Fact =>
  fact('HeadcountStated', '2014-05-31', { employer, headcount, service: 'revenues' })

export const STAFF: readonly Fact[] = [
  had('alder', 40),
  had('birch', 30),
  had('cedar', 20),

  // One employing authority for two hosts: whoever works in Revenues goes to Alder.
  toRevenues('birch', 28),
  toRevenues('cedar', 20),
  toRevenues('damson', 'unknown'),
  moved(
    'revenues-elder',
    '2015-10-01',
    { from: 'elder', headcount: 12, service: 'revenues', to: 'alder' },
    { knownOn: '2015-07-01' },
  ),

  fact('StaffConsulted', '2015-07-01', {
    consultation: 'elder-joins',
    endsOn: '2015-08-15',
    movement: 'revenues-elder',
    service: 'revenues',
    subject: 'the transfer from Elder',
    with: ['staff-union'],
  }),
  fact('MeasuresNotified', '2015-08-20', {
    by: 'alder',
    liabilityInformationDueOn: '2015-09-03',
    liabilityInformationGivenOn: '2015-09-20',
    measures: 'a change of pay day',
    movement: 'revenues-elder',
  }),

  // Eight go to Cedar, and nine come back: one was taken on there.
  moved('museums', '2015-04-01', { from: 'damson', headcount: 8, service: 'museums', to: 'cedar' }),
  fact(
    'StaffReturned',
    '2016-04-01',
    {
      from: 'cedar',
      headcount: 9,
      mechanism: 'tupe',
      mechanismAsWorded: 'under TUPE',
      movement: 'museums-back',
      returnOf: 'museums',
      service: 'museums',
      to: 'damson',
    },
    { knownOn: '2016-02-20' },
  ),

  // The county lends six people, and goes on employing them.
  fact('StaffPlaced', '2015-04-01', {
    endsOn: '2016-03-31',
    form: 's113Placing',
    from: 'orchard',
    headcount: 6,
    placing: 'waste-crews',
    service: 'waste',
    with: 'birch',
  }),

  fact('PostsDeleted', '2016-02-15', {
    deletion: 'revenues-posts',
    employer: 'alder',
    posts: 5,
    redundancies: 3,
    service: 'revenues',
  }),
  fact('PostsDeleted', '2016-02-15', {
    deletion: 'waste-posts',
    employer: 'birch',
    posts: 2,
    redundancies: 'unknown',
    service: 'waste',
  }),
]
