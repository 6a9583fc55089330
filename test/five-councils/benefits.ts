import { type Fact, fact, pounds } from './fact.ts'

const answered = { measure: 'calls answered at once', owner: 'head of revenues' } as const

export const BENEFITS: readonly Fact[] = [
  fact('BenefitExpected', '2014-05-20', {
    ...answered,
    amount: pounds(12_000),
    baseline: 'one in three',
    benefit: 'one-number',
    dueOn: '2015-12-31',
    kind: 'benefit',
    name: 'One number to call',
    service: 'revenues',
    target: 'nine in ten',
  }),
  fact('BenefitRevised', '2015-05-19', {
    amount: pounds(10_000),
    benefit: 'one-number',
    dueOn: '2016-03-31',
    reason: 'Elder joins in the autumn',
  }),
  fact(
    'BenefitAssessed',
    '2016-03-31',
    {
      amount: pounds(7_000),
      benefit: 'one-number',
      printedStatus: 'mostly there',
      status: 'partlyAchieved',
    },
    { knownOn: '2016-06-30' },
  ),

  // Wanted by nobody, and foreseen: it came to more.
  fact('BenefitExpected', '2014-11-18', {
    amount: pounds(-3_000),
    benefit: 'longer-rounds',
    dueOn: '2016-03-31',
    kind: 'disbenefit',
    name: 'Longer rounds',
    owner: 'head of waste',
    service: 'waste',
  }),
  fact(
    'BenefitAssessed',
    '2016-03-31',
    {
      amount: pounds(-5_000),
      benefit: 'longer-rounds',
      printedStatus: 'as expected',
      status: 'achieved',
    },
    { knownOn: '2016-06-30' },
  ),

  // Elder's alone; its day passes in silence.
  fact('BenefitExpected', '2015-03-01', {
    benefit: 'elder-evenings',
    council: 'elder',
    dueOn: '2016-06-30',
    kind: 'benefit',
    name: 'Open in the evening',
    service: 'revenues',
  }),
  fact('UnplannedBenefitRecorded', '2015-09-15', {
    amount: 'unknown',
    benefit: 'shared-depot',
    council: 'cedar',
    name: 'A depot that two services use',
    service: 'waste',
  }),
]
