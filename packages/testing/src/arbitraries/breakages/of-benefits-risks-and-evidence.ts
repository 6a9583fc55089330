import { against, type Breakage, type Tell } from './breakage.ts'

const ASSESSES = 'an assessed or revised benefit is known'
const STANDS_BESIDE = 'a status stands beside the word that is printed'
const BENEFIT_SERVICE = 'a benefit is expected of a registered service'
const BENEFIT_COUNCIL = 'a benefit is that of a registered council'
const RISK = 'an event names a registered risk'
const SCALE = 'a score names an adopted scale'
const LIKELIHOOD = 'a likelihood lies on its scale'
const IMPACT = 'an impact lies on its scale'
const DOCUMENT = 'a document that is attached is registered'
const CONTRADICTION = 'a contradiction that is resolved was noted'
const PACK_SHOWS = 'a pack shows a day that had come when it was issued'
const PACK_USES = 'a pack uses papers that were there when it was issued'

const benefit = { benefit: 'a-late-one', kind: 'benefit', name: 'Fewer lines' }
const unplanned = { benefit: 'a-late-one', name: 'Fewer lines' }
const risk = { risk: 'a-late-one', title: 'The lines go down' }
const score = { impact: 1, likelihood: 1, scale: 'board' }
const noted = {
  about: ['service/ict'],
  contradiction: 'a-late-one',
  handling: 'both are shown',
  kind: 'timing',
  what: 'two days',
}

const FOUR_STEPS = ['low', 'medium', 'high', 'extreme']

/** A new thing, and then what speaks of it, a day too early. */
const aDayTooEarly =
  (told: (tell: Tell, changes: Parameters<Tell>[2]) => ReturnType<Tell>, then: Breakage['tells']): Breakage['tells'] =>
  (tell) => [told(tell, { effectiveOn: '2010-10-01' }), ...then(tell)]

/** A scale of two steps: what lies on the longer ones does not lie on it. */
const withShortScale =
  (then: Breakage['tells']): Breakage['tells'] =>
  (tell) => [
    tell(
      'RiskScaleAdopted',
      { impact: ['low', 'high'], likelihood: ['low', 'high'], scale: 'short' },
      { effectiveOn: '2009-04-01' },
    ),
    ...then(tell),
  ]

/** What is promised, feared and evidenced: facts that name nobody, and facts that cannot be. */
export const OF_BENEFITS_RISKS_AND_EVIDENCE: readonly Breakage[] = [
  against(BENEFIT_SERVICE, (tell) => [tell('BenefitExpected', { ...benefit, service: 'nobody' })]),
  against(BENEFIT_SERVICE, (tell) => [tell('UnplannedBenefitRecorded', { ...unplanned, service: 'nobody' })]),
  against(BENEFIT_COUNCIL, (tell) => [tell('BenefitExpected', { ...benefit, council: 'nobody' })]),
  against(BENEFIT_COUNCIL, (tell) => [tell('UnplannedBenefitRecorded', { ...unplanned, council: 'nobody' })]),
  against(ASSESSES, (tell) => [tell('BenefitAssessed', { benefit: 'nothing', status: 'notStated' })]),
  against(
    ASSESSES,
    aDayTooEarly(
      (tell, changes) => tell('BenefitExpected', benefit, changes),
      (tell) => [tell('BenefitAssessed', { benefit: 'a-late-one', status: 'notStated' })],
    ),
  ),
  against(ASSESSES, (tell) => {
    const found = tell('UnplannedBenefitRecorded', unplanned)
    const assessed = tell('BenefitAssessed', { benefit: 'a-late-one', printedStatus: 'Done', status: 'completed' })
    return [found, assessed, tell('Voided', {}, { supersedes: found.id, reason: 'materialError' })]
  }),
  against(STANDS_BESIDE, (tell) => [tell('BenefitAssessed', { benefit: 'resilience', status: 'achieved' })]),
  against(STANDS_BESIDE, (tell) => [
    tell('BenefitAssessed', { benefit: 'resilience', printedStatus: 'Achieved', status: 'notStated' }),
  ]),
  against('a benefit names savings that were forecast', (tell) => [
    tell('BenefitExpected', { ...benefit, forecasts: ['nothing'] }),
  ]),
  against('a benefit names savings that were claimed', (tell) => [
    tell('UnplannedBenefitRecorded', { ...unplanned, claims: ['nothing'] }),
  ]),
  against('a disbenefit is no gain', (tell) => [
    tell('BenefitExpected', { ...benefit, amount: 1, kind: 'disbenefit' }),
  ]),

  against(RISK, (tell) => [tell('RiskRescored', { risk: 'nothing', trend: 'up' })]),
  against(RISK, (tell) => [tell('MitigationChanged', { mitigation: 'none', risk: 'nothing' })]),
  against(
    RISK,
    aDayTooEarly(
      (tell, changes) => tell('RiskRegistered', risk, changes),
      (tell) => [tell('RiskAccepted', { risk: 'a-late-one' })],
    ),
  ),
  against(RISK, (tell) => [
    tell('RiskRegistered', risk, { effectiveOn: '2010-09-29' }),
    tell('RiskClosed', { reason: 'it passed', risk: 'a-late-one' }, { effectiveOn: '2010-09-28' }),
  ]),
  against('a risk concerns a registered service', (tell) => [tell('RiskRegistered', { ...risk, service: 'nobody' })]),
  against('a risk is accepted by a registered party', (tell) => [
    tell('RiskAccepted', { by: 'nobody', risk: 'capacity' }),
  ]),
  against(SCALE, (tell) => [tell('RiskRescored', { risk: 'capacity', score: { ...score, scale: 'another' } })]),
  against(SCALE, (tell) => [tell('RiskRegistered', { ...risk, score: { ...score, scale: 'another' } })]),
  against(LIKELIHOOD, (tell) => [tell('RiskRescored', { risk: 'capacity', score: { ...score, likelihood: 5 } })]),
  against(
    LIKELIHOOD,
    withShortScale((tell) => [
      tell('RiskRegistered', { ...risk, score: { impact: 2, likelihood: 3, scale: 'short' } }),
    ]),
  ),
  // Where sources do not give a scale as many steps as each other, what lies on the longer one lies on it.
  against(LIKELIHOOD, (tell) => [
    tell('RiskScaleAdopted', { impact: FOUR_STEPS, likelihood: FOUR_STEPS, scale: 'disputed' }),
    tell('RiskScaleAdopted', { impact: ['low', 'high'], likelihood: ['low', 'high'], scale: 'disputed' }),
    tell('RiskRescored', { risk: 'capacity', score: { impact: 4, likelihood: 4, scale: 'disputed' } }),
    tell('RiskRescored', { risk: 'capacity', score: { impact: 4, likelihood: 5, scale: 'disputed' } }),
  ]),
  against(IMPACT, (tell) => [tell('RiskRegistered', { ...risk, score: { ...score, impact: 5 } })]),
  against(
    IMPACT,
    withShortScale((tell) => [
      tell('RiskRescored', { risk: 'capacity', score: { impact: 3, likelihood: 2, scale: 'short' }, trend: 'up' }),
    ]),
  ),

  against(DOCUMENT, (tell) => [tell('EvidenceAttached', { document: 'nothing', source: 'head of ICT' })]),
  against(PACK_SHOWS, (tell) => [tell('PackIssued', { asAt: '2012-03-31', pack: 'late', title: 'A late pack' })]),
  against(PACK_USES, (tell) => [
    tell('PackIssued', { asAt: '2009-04-01', knownOn: '2012-03-31', pack: 'late', title: 'A late pack' }),
  ]),
  against(CONTRADICTION, (tell) => [
    tell('ContradictionResolved', { contradiction: 'nothing', resolution: 'it was four' }),
  ]),
  against(
    CONTRADICTION,
    aDayTooEarly(
      (tell, changes) => tell('ContradictionNoted', noted, changes),
      (tell) => [tell('ContradictionResolved', { contradiction: 'a-late-one', resolution: 'it was four' })],
    ),
  ),
]
