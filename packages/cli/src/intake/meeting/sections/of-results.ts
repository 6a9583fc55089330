import type { Section } from '../section.ts'

/** Benefits and performance. */
export const OF_RESULTS: Readonly<Record<string, Section>> = {
  benefitsExpected: { type: 'BenefitExpected', says: 'benefits that were promised', subject: 'benefit', main: 'name' },
  benefitsRevised: {
    type: 'BenefitRevised',
    says: 'promises that are others from a day on',
    subject: 'benefit',
    main: 'reason',
  },
  benefits: { type: 'BenefitAssessed', says: 'what came of a benefit', subject: 'benefit', main: 'status' },
  benefitsUnplanned: {
    type: 'UnplannedBenefitRecorded',
    says: 'benefits that nobody had promised',
    subject: 'benefit',
    main: 'name',
  },
  measured: { type: 'KpiMeasured', says: 'figures of performance', subject: 'kpi', main: 'value' },
  performanceTargets: { type: 'KpiTargetSet', says: 'what performance is to reach', subject: 'kpi', main: 'value' },
}
