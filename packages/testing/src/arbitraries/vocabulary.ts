import type { Day, Instant } from '@programme-ledger/core'

/*
 * What generated histories speak of. There is little of everything, so that facts meet: two colours on one day, two
 * corrections of one figure, a return on the day of its transfer.
 */

export const FIRST_DAY: Day = '2009-04-01'

/** No batch is recorded before this, and no paper is dated after it: noon, 1 August 2011. */
export const RECORDING_STARTS: Instant = Date.UTC(2011, 7, 1, 12)

/** The days on which facts take effect: the ends of quarters, and the days about the end of a financial year. */
export const DAYS: readonly Day[] = [
  '2009-06-30',
  '2009-09-30',
  '2010-03-31',
  FIRST_DAY,
  '2009-06-15',
  '2010-04-01',
  '2010-09-30',
  '2011-03-31',
]

/** The last days that are closed. What must not reach behind a close, whatever the history, is dated after the later one. */
export const CLOSED_THROUGH: readonly Day[] = ['2009-06-30', '2010-03-31']

/** The dates of the papers that facts come from. */
export const PAPER_DAYS: readonly Day[] = ['2009-06-30', '2009-08-21', '2010-01-15', '2010-06-30', '2011-06-30']

/** The last days of notices: none is before a day on which one is given. */
export const NOTICES_END_ON: readonly Day[] = ['2011-03-31', '2012-03-31']

/** The date of a paper that nobody can have read yet. */
export const FUTURE_PAPER: Day = '2011-09-30'

export const COUNCILS = ['bdc', 'rbc', 'wfdc'] as const
export const SERVICES = ['ict', 'cctv', 'elections'] as const
export const LINES = ['ict-licences', 'joint-team', 'moving-costs'] as const
export const GROUPS = ['phase-one', 'other'] as const
export const DEFINITIONS = ['board-2009', 'board-2010'] as const
export const CLAIMS = ['ict-team', 'ict-licences', 'management', 'one-team', 'energy'] as const
/** The claims and forecasts that every generated history begins with, so that benefits can name them as the same money. */
export const FIRST_CLAIMS = ['ict-team', 'management'] as const
export const FIRST_FORECASTS = ['energy', 'ict-licences'] as const
export const OVERLAP_GROUPS = ['ict', 'ict', 'posts'] as const
export const YEARS = ['2009/10', '2010/11'] as const
export const VIREMENTS = ['to-licences', 'to-moving'] as const
export const BENEFITS = ['resilience', 'fewer-posts', 'one-system'] as const
/** The registers that are given in full. */
export const REGISTERS = ['programme', 'programme', 'ict'] as const
export const RISKS = ['capacity', 'single-supplier', 'staff-unrest'] as const
export const SCALES = ['board', 'health-and-safety'] as const
/** Every scale that is adopted has as many steps as this, or more. */
export const LEAST_STEPS = 3
export const DOCUMENTS = ['report', 'minutes'] as const
export const CONTRADICTIONS = ['headcount-4-or-5', 'ict-total'] as const
export const NOTED_FACTS = ['inspection', 'award'] as const
export const PACKS = ['pack-1', 'pack-2'] as const

/** Bodies that are no councils; the first was constituted to decide for them. */
export const BODIES = ['joint-committee', 'board'] as const
export const MATTERS = ['ict-case', 'partnership'] as const
/** The versions that every matter has from the first day on, and those that are issued later, or made by amendments. */
export const VERSIONS = ['v1', 'v2'] as const
export const LATER_VERSIONS = ['v3', 'v4', 'v5'] as const
export const CLAUSES = ['c1', 'c2'] as const
/** Of these the first is one to which others refer. */
export const MEETINGS = ['april-meeting', 'may-meeting'] as const
export const RECOMMENDATIONS = ['adopt', 'amend'] as const
/** The delegation that officers decide under, for whatever comes, and another one. */
export const DELEGATION = 'at-large'
export const LATER_DELEGATION = 'one-matter'
export const OFFICER = 'chief executive'
export const OFFICES = ['chief'] as const
export const PROJECTS = ['one-ict', 'one-team'] as const
export const TARGETS = ['signed', 'moved', 'finished'] as const
export const EXCEPTIONS = ['late-move', 'late-end'] as const
/** When targets are due, expected and met: some before the ledger begins. */
export const DUE_DAYS: readonly Day[] = [
  '2009-06-30',
  '2010-03-31',
  '2009-03-31',
  '2010-09-30',
  '2009-06-15',
  '2011-06-30',
]
export const COSTS = ['severance', 'one-system'] as const
export const FUNDINGS = ['regional-grant', 'balances'] as const
/** Of a cost or funding that comes in several. */
export const INSTALMENTS = ['first', 'second'] as const
export const RESERVES = ['redundancy', 'set-up'] as const
export const KPIS = ['satisfaction', 'calls'] as const
/** How services are shared; each key is also that of the service which it is mostly of. */
export const SCHEMES = ['ict', 'cctv'] as const

/** What entries call the papers, meetings, officers and systems that they come from. */
export const SOURCE_REFS = {
  report: 'board report',
  highlights: 'highlight report',
  board: 'shared services board, 21 August 2009',
  officer: 'head of ICT',
  payroll: 'payroll extract',
} as const
/** SHA-256 of two files, as far as anybody can tell from here. */
export const HASHES = ['a'.repeat(64), 'b'.repeat(64)] as const

/** The transfers that every generated history begins with, so that people can return from them. */
export const FIRST_TRANSFERS = ['ict-move', 'cctv-move'] as const
/** The day of those transfers. */
export const FIRST_TRANSFERS_ON: Day = '2009-06-15'
export const LATER_MOVEMENTS = ['elections-move', 'ict-return', 'cctv-return'] as const

/** Pence: a few round figures that are apt to repeat, a credit, nothing, and odd pennies that pounds do not hold exactly. */
export const AMOUNTS = [4_780_000, 4_710_000, 11_000_000, 23_000_000, -7_300_000, 0, 1, 29, 33_333] as const
export const HEADCOUNTS = [4, 15, 21, 0, 1] as const
export const NAMES = ['ICT', 'CCTV and lifeline', 'Elections', 'Payroll'] as const
