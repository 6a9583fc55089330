import { defineSlice } from '../../slice/define-slice.ts'
import { parties } from '../parties/parties.ts'
import { services } from '../services/services.ts'
import { riskEvents } from './events.ts'
import * as findings from './findings.ts'
import { accept, adoptScale, changeMitigation, close, register, rescore } from './recipes.ts'
import { riskRegister } from './risk-register.ts'
import * as rules from './rules.ts'
import * as scores from './score-findings.ts'
import { initialRisks } from './state.ts'
import * as words from './words.ts'

/** What may go wrong: how likely and how bad, on scales that are never compared with each other, and what became of it. */
export const risks = defineSlice({
  name: 'risks',
  needs: [parties, services],
  events: riskEvents,
  initial: initialRisks,

  on: {
    RiskScaleAdopted: (own, fact) => adoptScale(own, fact),
    RiskRegistered: (own, fact) => register(own, fact),
    RiskRescored: (own, fact) => rescore(own, fact),
    MitigationChanged: (own, fact) => changeMitigation(own, fact),
    RiskAccepted: (own, fact) => accept(own, fact),
    RiskClosed: (own, fact) => close(own, fact),
  },

  rules: {
    'an event names a registered risk': rules.namesARegisteredRisk,
    'a risk concerns a registered service': rules.concernsARegisteredService,
    'a risk is accepted by a registered party': rules.isAcceptedByARegisteredParty,
    'a score names an adopted scale': rules.namesAnAdoptedScale,
    'a likelihood lies on its scale': rules.likelihoodLiesOnItsScale,
    'an impact lies on its scale': rules.impactLiesOnItsScale,
  },

  findings: {
    'sources disagree about a risk': findings.contestedRisk,
    'sources disagree about a risk scale': findings.contestedScale,
    'a printed score is not likelihood times impact': scores.printedWrong,
    'a trend and the scores disagree': scores.trendAgainstScores,
    'a risk has no mitigation': findings.withoutMitigation,
    'an accepted risk does not say who accepted it': findings.acceptedByNobody,
    'a risk is no longer mentioned': findings.notMentioned,
    'the direction of a risk is known but not its score': scores.directionWithoutScore,
    'a trend is repeated without a score': scores.trendRepeated,
    'risks have no owner': findings.withoutOwner,
  },

  words: {
    RiskScaleAdopted: words.scaleAdopted,
    RiskRegistered: words.riskRegistered,
    RiskRescored: words.riskRescored,
    MitigationChanged: words.mitigationChanged,
    RiskAccepted: words.riskAccepted,
    RiskClosed: words.riskClosed,
  },

  views: { riskRegister },
})
