import type { Day } from '@programme-ledger/core'
import { type DataOf, type Fact, fact, registered } from './fact.ts'

type Score = NonNullable<DataOf<'RiskRegistered'>['score']>

const onOld = (likelihood: number, impact: number): Score => ({ impact, likelihood, scale: 'three-by-three' })
const onNew = (likelihood: number, impact: number, printed?: number): Score => ({
  impact,
  likelihood,
  scale: 'five-by-five',
  ...(printed === undefined ? {} : { printed }),
})

const rescored = (risk: string, on: Day, score: Score): Fact =>
  fact('RiskRescored', on, { listedIn: 'programme', risk, score })

const THREE = ['low', 'medium', 'high']
const FIVE_STEPS = ['very low', 'low', 'medium', 'high', 'very high']

export const RISKS: readonly Fact[] = [
  registered('RiskScaleAdopted', { impact: THREE, likelihood: THREE, scale: 'three-by-three' }),
  fact('RiskScaleAdopted', '2015-09-15', { impact: FIVE_STEPS, likelihood: FIVE_STEPS, scale: 'five-by-five' }),

  fact('RiskRegistered', '2014-06-01', {
    listedIn: 'programme',
    mitigation: 'notice of six months',
    owner: 'programme manager',
    risk: 'partner-leaves',
    score: onOld(2, 3),
    title: 'A partner leaves',
  }),
  fact('RiskRegistered', '2014-06-01', {
    listedIn: 'programme',
    owner: 'head of revenues',
    risk: 'two-systems',
    score: onOld(3, 2),
    service: 'revenues',
    title: 'Two systems run side by side',
  }),
  fact('RiskRegistered', '2014-06-01', {
    listedIn: 'programme',
    mitigation: 'hired vehicles',
    risk: 'old-vehicles',
    score: onOld(1, 2),
    service: 'waste',
    title: 'Vehicles break down',
  }),

  // Scored anew on a longer scale, and the third is not listed any more.
  rescored('partner-leaves', '2015-09-15', onNew(5, 4, 20)),
  rescored('two-systems', '2015-09-15', onNew(2, 3, 5)),
  rescored('partner-leaves', '2016-01-31', onNew(2, 4, 8)),
  fact('RiskAccepted', '2016-02-20', {
    by: 'joint-committee',
    reason: 'the rest have agreed to stay',
    risk: 'partner-leaves',
  }),
  fact('RiskClosed', '2016-04-30', { reason: 'the old system was switched off', risk: 'two-systems' }),
]
