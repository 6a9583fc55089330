import { type Fact, fact, registered } from './fact.ts'

export const EVIDENCE: readonly Fact[] = [
  registered('DocumentRegistered', {
    document: 'office-file',
    kind: 'other',
    publishedOn: '2014-04-01',
    ref: 'the file of the programme office',
    title: 'The file of the programme office',
  }),
  registered('DocumentRegistered', {
    document: 'board-minutes',
    kind: 'minutes',
    publishedOn: 'unknown',
    ref: 'minutes of the Programme Board',
    title: 'Minutes of the Programme Board',
  }),
  fact('EvidenceAttached', '2015-01-31', { document: 'board-minutes', source: 'the Programme Board, November 2014' }),

  fact('ContradictionNoted', '2016-01-31', {
    about: ['service/waste', 'party/damson'],
    contradiction: 'damson-rounds',
    handling: 'both are kept',
    kind: 'betweenDocuments',
    what: 'the notice speaks of all rounds, and the terms of some',
  }),
  fact('ContradictionResolved', '2016-02-20', {
    by: 'joint-committee',
    contradiction: 'damson-rounds',
    resolution: 'Damson buys the rounds of its two towns',
  }),
  fact('ContradictionNoted', '2016-06-30', {
    about: ['saving-line/waste'],
    contradiction: 'elder-share',
    handling: 'its share is recorded as unknown',
    kind: 'withinDocument',
    what: 'the shares of Waste leave out Elder, and its total does not',
  }),

  // Recorded from two meetings: the minutes of one of them are there.
  fact(
    'FactNoted',
    '2014-11-18',
    { about: ['service/waste'], fact: 'visit', kind: 'event', what: 'members visited the depot of Birch' },
    { sources: [{ kind: 'meeting', ref: 'the Programme Board, November 2014' }] },
  ),
  fact(
    'FactNoted',
    '2015-05-19',
    {
      about: ['party/orchard'],
      fact: 'county-interest',
      kind: 'observation',
      what: 'the county asks what Waste would cost it',
    },
    { sources: [{ kind: 'meeting', ref: 'the Joint Committee, May 2015' }] },
  ),

  fact('PackIssued', '2015-09-30', {
    asAt: '2015-09-30',
    knownOn: '2015-09-30',
    pack: 'half-year-2015',
    title: 'Half a year of 2015/16',
    to: 'the Joint Committee',
  }),
]
