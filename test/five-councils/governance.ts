import type { Day } from '@programme-ledger/core'
import { type DataOf, type Fact, fact, five, ID, pounds, registered } from './fact.ts'
import { FIVE } from './parties-and-services.ts'

type Decided = DataOf<'DecisionTaken'>

const decided = (decision: string, on: Day, data: Omit<Decided, 'decision'>): Fact =>
  fact('DecisionTaken', on, { ...data, decision })

/** What one council itself made of the business case for Waste. */
const onWaste = (council: string, on: Day, outcome: 'approved' | 'declined', version: string): Fact =>
  decided(`waste-${council}`, on, {
    body: council,
    councils: [council],
    matter: 'waste-case',
    outcome,
    recommendations: ['go-ahead'],
    version,
  })

const issued = (matter: string, version: string, on: Day, asPrinted: string): Fact =>
  fact('VersionIssued', on, { asPrinted, matter, status: 'submitted', version })

const BODIES: readonly Fact[] = [
  fact('BodyConstituted', '2014-04-14', {
    body: 'joint-committee',
    councils: [...FIVE],
    meets: 'every quarter',
    power: 'decides',
    seats: five(2, 2, 2, 2, 2),
    voting: { rule: 'majority' },
  }),
  fact('BodyConstituted', '2014-04-14', {
    body: 'programme-board',
    councils: [...FIVE],
    power: 'advises',
    reportsTo: ['joint-committee'],
    seats: five(1, 1, 1, 1, 1),
    voting: { fromEach: 1, rule: 'consensusElseFromEach' },
  }),
  fact('BodyMet', '2014-05-20', {
    attendance: five(2, 2, 2, 1, 2),
    body: 'joint-committee',
    meeting: 'committee-may-2014',
    minutes: 'draft',
  }),
  fact('BodyMet', '2014-11-18', {
    attendance: five(1, 1, 1, 1, 1),
    body: 'programme-board',
    meeting: 'board-november-2014',
    minutes: 'draft',
    papers: 'late',
  }),
  fact('MinutesConfirmed', '2014-08-19', { meeting: 'committee-may-2014' }),
]

const MATTERS: readonly Fact[] = [
  registered('MatterRegistered', {
    councils: ['alder', 'birch', 'cedar', 'damson'],
    kind: 'businessCase',
    matter: 'revenues-case',
    name: 'Revenues business case',
    services: ['revenues'],
  }),
  registered('MatterRegistered', {
    councils: [...FIVE],
    kind: 'businessCase',
    matter: 'waste-case',
    name: 'Waste business case',
    services: ['waste'],
  }),
  registered('MatterRegistered', {
    councils: ['alder'],
    kind: 'budget',
    matter: 'waste-vehicles',
    name: 'Vehicles for Waste',
    services: ['waste'],
  }),
  registered('MatterRegistered', {
    councils: [...FIVE],
    kind: 'agreement',
    matter: 'agreement',
    name: 'Partnership agreement',
  }),
  issued('revenues-case', 'v2', '2014-05-01', 'issue 2'),
  issued('waste-case', 'v2', '2014-10-01', 'issue 2'),
  issued('waste-case', 'v3', '2014-11-10', 'issue 3'),
  fact('VersionIssued', '2014-05-20', {
    binding: 'binding',
    clauses: { c4: 'a council may leave at the end of a year' },
    endsOn: '2016-05-31',
    form: 's102JointCommittee',
    matter: 'agreement',
    parties: [...FIVE],
    startsOn: '2014-06-01',
    status: 'agreed',
    version: 'v1',
  }),
  fact('ClauseAmended', '2015-05-19', {
    after: 'a council may leave at six months’ notice',
    by: 'joint-committee',
    clause: 'c4',
    matter: 'agreement',
    version: 'v1',
  }),
]

const DECISIONS: readonly Fact[] = [
  // One committee decides for all whose approval it takes, and for Elder as well.
  decided('revenues-all', '2014-05-20', {
    body: 'joint-committee',
    councils: [...FIVE],
    matter: 'revenues-case',
    outcome: 'approved',
    version: 'v2',
  }),
  decided('agreement-all', '2014-05-20', {
    body: 'joint-committee',
    councils: [...FIVE],
    matter: 'agreement',
    outcome: 'approved',
    version: 'v1',
  }),

  // The board only asks. Damson’s member is against.
  fact('RecommendationMade', '2014-11-18', {
    basis: 'vote',
    body: 'programme-board',
    inSupport: five(1, 1, 1, 0, 1),
    matter: 'waste-case',
    meeting: 'board-november-2014',
    recommendation: 'go-ahead',
    text: 'that each council approves the business case for Waste',
    to: [...FIVE],
    version: 'v3',
  }),
  onWaste('alder', '2014-12-02', 'approved', 'v3'),
  onWaste('birch', '2014-12-04', 'approved', 'v3'),
  onWaste('cedar', '2014-12-09', 'approved', 'v2'),
  onWaste('damson', '2014-12-11', 'declined', 'v3'),

  // An officer decides for Alder: once in time, and once when the delegation had ended, which is undone.
  fact('DelegationGranted', '2015-02-03', {
    by: 'alder',
    consulting: 'the portfolio holder',
    council: 'alder',
    delegation: 'vehicles',
    endsOn: '2015-12-31',
    limit: pounds(250_000),
    matter: 'waste-vehicles',
    to: 'head of waste',
  }),
  decided('vehicles-first', '2015-05-12', {
    amount: pounds(240_000),
    councils: ['alder'],
    delegation: 'vehicles',
    matter: 'waste-vehicles',
    officer: 'head of waste',
    outcome: 'approved',
  }),
  fact(
    'DecisionTaken',
    '2016-02-01',
    {
      councils: ['alder'],
      decision: 'vehicles-second',
      delegation: 'vehicles',
      matter: 'waste-vehicles',
      officer: 'head of waste',
      outcome: 'approved',
    },
    { id: ID.lateDecision },
  ),
  fact('Reversed', '2016-03-01', { reverses: ID.lateDecision }),
]

const OFFICES_AND_REVIEWS: readonly Fact[] = [
  fact('OfficeFilled', '2014-06-01', {
    councils: ['alder', 'birch', 'cedar', 'damson'],
    division: 'as the cost is shared',
    form: 's113Placing',
    office: 'head-of-revenues',
    termMonths: 24,
    title: 'Head of Revenues',
  }),
  fact('ConflictDeclared', '2015-03-01', {
    about: 'the terms on which Elder joins',
    conflict: 'elder-joins',
    council: 'cedar',
    matter: 'revenues-case',
    office: 'head-of-revenues',
  }),
  fact('ReviewRequired', '2015-05-19', {
    asStated: 'within a year',
    by: 'joint-committee',
    dueOn: '2016-05-31',
    heldBy: [...FIVE],
    review: 'first-year-of-waste',
  }),
  fact('ReviewHeld', '2016-05-20', {
    heldBy: ['alder', 'birch', 'cedar'],
    outcome: 'unknown',
    review: 'first-year-of-waste',
  }),
]

export const GOVERNANCE: readonly Fact[] = [...BODIES, ...MATTERS, ...DECISIONS, ...OFFICES_AND_REVIEWS]
