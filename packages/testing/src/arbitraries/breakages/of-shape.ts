import { against, type Breakage, failing, plainFact } from './breakage.ts'

const ENVELOPE = 'a draft has the fields that every entry has'
const STORED = 'an entry can be stored as it is'
const DATA = 'an entry holds the data that its type asks for'

const budget = { basis: 'gross', class: 'cashable', line: 'joint-team', recurrence: 'recurring', year: '2010/11' }

/** Drafts that do not have the shape of a draft, or of one that can be stored. */
export const OF_SHAPE: readonly Breakage[] = [
  against(ENVELOPE, (tell) => [plainFact(tell, { id: 'not-a-ulid' })]),
  against(ENVELOPE, (tell) => [plainFact(tell, { sources: [] })]),
  against(ENVELOPE, (tell) => [plainFact(tell, { knownOn: '2011-02-31' })]),
  against(ENVELOPE, (tell) => [
    plainFact(tell, { effective: { asStated: 'later than it was', earliest: '2099-01-01' } }),
  ]),
  against('an entry is of an event type that the programme knows', (tell) => [tell('ServiceAbolished', {})]),
  against('an entry is of the current schema version', (tell) => [plainFact(tell, { schemaVersion: 2 })]),
  against(DATA, (tell) => [tell('SavingBudgeted', { ...budget, total: 0.5 })]),
  against(DATA, (tell) => [tell('SavingBudgeted', budget)]),
  against(DATA, (tell) => [tell('ProjectStarted', { service: 'ict', since: '2009-06-01' })]),
  against(DATA, (tell) => [tell('HeadcountStated', { employer: 'bdc', headcount: -1 })]),
  against(DATA, (tell) => [tell('ProjectStarted', { service: 'constructor' })]),
  against(DATA, (tell) => [tell('HostAgreed', { hosts: ['bdc', 'bdc'], service: 'ict' })]),
  against(DATA, (tell) => [tell('RiskRescored', { risk: 'capacity' })]),
  against(DATA, (tell) => [
    tell('RiskRescored', { risk: 'capacity', score: { impact: 0, likelihood: 1, scale: 'board' } }),
  ]),
  against(DATA, (tell) => [
    tell('BaselineSet', { amount: 1, council: 'bdc', recharges: 'notStated', year: '2010/11' }),
  ]),
  against(DATA, (tell) => [
    tell('BudgetVired', { amount: 0, from: 'joint-team', to: 'moving-costs', virement: 'none', year: '2010/11' }),
  ]),
  failing('paper-from-the-future', (tell) => [plainFact(tell, { knownOn: '2099-01-01' })]),
  against(STORED, (tell) => [plainFact(tell, { note: 'half a pair: \ud83d' })]),
  against(STORED, (tell) => [plainFact(tell, { note: 'nothing\u0000here' })]),
  against('what is inferred is a field of the entry', (tell) => [plainFact(tell, { inferredFields: ['headcount'] })]),
  failing('id-reused', (tell) => {
    const fact = plainFact(tell)
    return [fact, { ...fact, note: 'another fact' }]
  }),
]
