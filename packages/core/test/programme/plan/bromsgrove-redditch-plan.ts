import { type Envelope, type Fact, service } from '../fixture.ts'
import { accepted, board, highlight, project, raised, reported, revised, set } from './plan-drafts.ts'

/** The report of the board of 30 June 2011, which tells most of what happened before. */
const PACK: Envelope = { knownOn: '2011-06-30' }
/** In print from the day of the first board; the concordat and targets were attached unchanged to a report of the councils later. */
const FIRST_BOARD = '2008-09-01'
const COUNCIL_REPORT = '2008-09-17'
const MINUTED = 'in 4.1 (a) and (b) 31 December to be 31 January, and in 4.1 (c) 30 June to be 31 July'
const AMENDED = { approvedBy: 'board', asMinuted: MINUTED } as const

const phases: readonly Fact[] = [
  set(FIRST_BOARD, { target: 'identify-quick-wins', name: 'Identify the quick wins', dueOn: '2008-09-30' }),
  set(FIRST_BOARD, { asStated: 'by 31 December 2008' }),
  set(FIRST_BOARD, { target: 'identify-phase-2', name: 'Identify medium-term wins', dueOn: '2008-12-31' }),
  set(FIRST_BOARD, { target: 'phase-2', name: 'Implement medium-term wins', dueOn: '2009-07-31' }),
  set(FIRST_BOARD, { target: 'phase-3', name: 'Business case for all services', dueOn: '2009-06-30' }),
  revised(FIRST_BOARD, { ...AMENDED, from: '2008-12-31' }, { inferredFields: ['target'] }),
  revised(FIRST_BOARD, { ...AMENDED, target: 'identify-phase-2', dueOn: '2009-01-31', from: '2008-12-31' }),
  revised(FIRST_BOARD, { ...AMENDED, target: 'phase-3', dueOn: '2009-07-31', from: '2009-06-30' }),
  set(COUNCIL_REPORT, { printedIn: 'report of the councils' }),
  set(COUNCIL_REPORT, { target: 'identify-phase-2', name: 'Identify medium-term wins', dueOn: '2008-12-31' }),
  set(COUNCIL_REPORT, { target: 'phase-3', name: 'Business case for all services', dueOn: '2009-06-30' }),
]

const pilot: readonly Fact[] = [
  project({ project: 'jce', name: 'Joint Chief Executive' }),
  highlight('2009-08-21', {
    project: 'jce',
    report: 'highlight-2009',
    rag: 'green',
    percentComplete: 100,
    startedOn: '2008-08-01',
    projectedEnd: '2009-07-31',
    budget: 'Within budget',
  }),
  reported('2009-08-21', 'met', { target: 'identify-quick-wins', metOn: '2008-09-01' }),
  reported('2009-08-21', 'notMet', { commentary: 'two cases are still being implemented' }),
  reported('2009-08-21', 'met', { target: 'identify-phase-2', metOn: 'unknown' }),
  reported('2009-08-21', 'notMet', { target: 'phase-2', commentary: 'ICT and CCTV are drafts' }),
]

const programme: readonly Fact[] = [
  project({ project: 'transformation', name: 'Shared Services and Transformation' }),
  highlight('2010-01-15', {
    project: 'transformation',
    report: 'highlight-2010',
    rag: 'green',
    percentComplete: 5,
    startedOn: '2009-08-01',
    projectedEnd: '2013-01-01',
    budget: 'Within budget',
  }),
  reported('2010-01-15', 'met', { target: 'phase-2', metOn: '2010-01-04', commentary: 'staff of ICT and CCTV moved' }),
]

const WRS_END = { target: 'wrs-end', name: 'End of Regulatory Services', kind: 'projectEnd', project: 'wrs' } as const

/** Said to have ended in March 2012, in May and in June; the report dated after the June approval still has May. */
const wrs: readonly Fact[] = [
  board('wrs-board', 'WRS Management Board'),
  service('regulatory', 'Regulatory'),
  project({ services: ['regulatory'] }),
  set(
    '2011-05-11',
    { ...WRS_END, dueOn: '2012-03-31', asStated: 'March 2012' },
    { ...PACK, effective: { earliest: null, asStated: 'originally' } },
  ),
  raised('2011-05-11', { project: 'wrs', what: 'The dates of the project change', impact: 'benefits of year 3' }, PACK),
  accepted('2011-05-11', { by: 'wrs-board', terms: 'Risk accepted' }, PACK),
  revised(
    '2011-05-11',
    { target: 'wrs-end', dueOn: '2012-05-31', from: '2012-03-31', approvedBy: 'wrs-board' },
    { ...PACK, inferredFields: ['approvedBy'] },
  ),
  revised(
    '2011-06-08',
    {
      target: 'wrs-end',
      dueOn: '2012-06-30',
      from: '2012-03-31',
      approvedBy: 'wrs-board',
      printedChange: 'extended by 3months',
    },
    PACK,
  ),
  set(
    '2011-06-08',
    { target: 'wrs-ict', name: 'Begin to buy the ICT', kind: 'milestone', dueOn: '2011-09-30', project: 'wrs' },
    { ...PACK, effective: { earliest: null, asStated: 'originally September 2011' } },
  ),
  revised(
    '2011-06-30',
    {
      target: 'wrs-ict',
      dueOn: '2011-07-31',
      from: '2011-09-30',
      printedChange: 'brought forward by 3-months',
    },
    PACK,
  ),
  highlight('2011-06-21', { percentComplete: 55, startedOn: '2010-03-01', projectedEnd: '2012-05-31' }),
]

/** What the sources say of targets, highlight reports and exceptions of the programme of Bromsgrove and Redditch. */
export const bromsgroveRedditchPlan: readonly Fact[] = [board(), ...phases, ...pilot, ...programme, ...wrs]
