import { type Fact, fact, registered } from './fact.ts'

export const PLAN: readonly Fact[] = [
  registered('ProjectRegistered', { name: 'One waste service', project: 'one-waste', services: ['waste'] }),

  // Set for the end of 2014, moved by the committee, and met a fortnight after the day that it was moved to.
  fact('TargetSet', '2014-05-20', {
    approvedBy: 'joint-committee',
    dueOn: '2014-12-31',
    kind: 'milestone',
    name: 'Staff of Waste moved',
    project: 'one-waste',
    services: ['waste'],
    target: 'staff-moved',
  }),
  fact('TargetRevised', '2014-11-18', {
    approvedBy: 'joint-committee',
    dueOn: '2015-03-31',
    from: '2014-12-31',
    printedChange: 'three months',
    reason: 'the business case came late',
    target: 'staff-moved',
  }),
  fact('TargetReported', '2015-04-14', { metOn: '2015-04-14', outcome: 'met', target: 'staff-moved' }),

  // Never met.
  fact('TargetSet', '2015-01-20', {
    dueOn: '2015-12-31',
    kind: 'milestone',
    measure: 'every round carries a tablet',
    name: 'Tablets on all rounds',
    project: 'one-waste',
    target: 'tablets',
  }),
  fact('TargetReported', '2016-01-31', {
    commentary: 'four of eleven rounds',
    outcome: 'notMet',
    percentComplete: 36,
    target: 'tablets',
  }),

  // Its day passes, and nobody reports on it.
  fact('TargetSet', '2015-01-20', {
    dueOn: '2016-06-30',
    kind: 'document',
    name: 'A strategy for waste of all five',
    project: 'one-waste',
    target: 'strategy',
  }),

  fact('HighlightReported', '2015-09-15', {
    definitions: 'programme-2014',
    percentComplete: 60,
    project: 'one-waste',
    projectedEnd: '2016-06-30',
    rag: 'amber',
    report: 'highlight-september-2015',
    startedOn: '2014-12-15',
  }),
  fact('ExceptionRaised', '2016-01-31', {
    cause: 'the maker went out of business',
    exception: 'no-tablets',
    project: 'one-waste',
    target: 'tablets',
    what: 'seven of eleven rounds have no tablet',
  }),
  fact('ExceptionAccepted', '2016-02-20', { by: 'joint-committee', exception: 'no-tablets' }),
]
