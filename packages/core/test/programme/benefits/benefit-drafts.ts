import type { BenefitRow, Day, ServiceBenefits } from '../../../src/index.ts'
import { type DataOf, type Envelope, type Fact, fact, type ProgrammeBooks } from '../fixture.ts'

type Expected = DataOf<'BenefitExpected'>
type Assessed = DataOf<'BenefitAssessed'>
type Revised = DataOf<'BenefitRevised'>
type Unplanned = DataOf<'UnplannedBenefitRecorded'>

/** A benefit of ICT, promised on 15 January 2010. */
export const expected = (benefit: string, more: Partial<Expected> = {}, envelope: Envelope = {}): Fact =>
  fact('BenefitExpected', '2010-01-15', { benefit, kind: 'benefit', name: benefit, service: 'ict', ...more }, envelope)

const PRINTED: Readonly<Partial<Record<Assessed['status'], string>>> = {
  achieved: 'Achieved',
  exceeded: 'Exceeded',
  partlyAchieved: 'Partially achieved',
  completed: 'completed',
  inProgress: 'taking place',
  notAchieved: 'not achieved',
  tooEarly: 'Too early to report',
  noLongerApplicable: 'No longer applicable',
  underReview: 'Subject to review',
  possible: 'Possible',
}

/** An assessment beside whose status stands the word that is usually printed for it. */
export const assessed = (
  on: Day,
  benefit: string,
  status: Assessed['status'],
  more: Partial<Assessed> = {},
  envelope: Envelope = {},
): Fact => {
  const printed = PRINTED[status]
  return fact(
    'BenefitAssessed',
    on,
    { benefit, status, ...(printed === undefined ? {} : { printedStatus: printed }), ...more },
    envelope,
  )
}

export const revised = (on: Day, benefit: string, more: Partial<Revised>, envelope: Envelope = {}): Fact =>
  fact('BenefitRevised', on, { benefit, reason: 'the plan changed', ...more }, envelope)

export const unplanned = (on: Day, benefit: string, more: Partial<Unplanned> = {}): Fact =>
  fact('UnplannedBenefitRecorded', on, { benefit, name: benefit, service: 'ict', ...more })

export const groupOf = (books: ProgrammeBooks, service: string | undefined = 'ict'): ServiceBenefits => {
  const group = books.benefitRealisation().services.find((each) => each.service === service)
  if (group === undefined) throw new Error(`Nothing is expected of ${service}`)
  return group
}

export const benefitOf = (books: ProgrammeBooks, benefit: string): BenefitRow => {
  const { services, unplanned: found } = books.benefitRealisation()
  const row = [...services, found].flatMap(({ benefits }) => benefits).find((each) => each.benefit === benefit)
  if (row === undefined) throw new Error(`There is no benefit ${benefit}`)
  return row
}
