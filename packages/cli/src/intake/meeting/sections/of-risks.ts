import type { Section } from '../section.ts'

const BY_BODY = { by: 'body' } as const

/** Risks. */
export const OF_RISKS: Readonly<Record<string, Section>> = {
  risks: {
    type: 'RiskRescored',
    says: 'new scores of risks, as 3 x 4: likelihood, then impact',
    subject: 'risk',
    main: 'score',
    fill: { 'score.scale': 'scale' },
  },
  risksRegistered: {
    type: 'RiskRegistered',
    says: 'risks that were put on the register',
    subject: 'risk',
    main: 'title',
    fill: { 'score.scale': 'scale' },
  },
  mitigations: {
    type: 'MitigationChanged',
    says: 'what is done about a risk from now on',
    subject: 'risk',
    main: 'mitigation',
  },
  risksAccepted: {
    type: 'RiskAccepted',
    says: 'risks that the meeting decided to live with',
    subject: 'risk',
    main: 'reason',
    fill: BY_BODY,
  },
  risksClosed: { type: 'RiskClosed', says: 'risks that leave the register', subject: 'risk', main: 'reason' },
  scalesAdopted: { type: 'RiskScaleAdopted', says: 'the words for likelihood and impact', subject: 'scale' },
}
