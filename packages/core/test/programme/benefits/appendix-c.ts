import { type Fact, fact, service } from '../fixture.ts'
import { assessed } from './benefit-drafts.ts'

type Assessed = Extract<Fact, { readonly type: 'BenefitAssessed' }>['data']
type Expected = Extract<Fact, { readonly type: 'BenefitExpected' }>['data']

export const REPORT_DAY = '2011-06-30'

/** A row of the summary: its name, how it stands, and the money that its cells give. */
type SummaryRow = readonly [
  name: string,
  status: Assessed['status'],
  promised?: Partial<Expected>,
  came?: Partial<Assessed>,
]

const WORDLESS = 'notStated'
const DID_NOT_COME = { saving: 'didNotCome' } as const

/** The benefits realisation summary of 30 June 2011, all 46 rows, in short: Appendix C, parts a to j. */
const SUMMARY: Readonly<Record<string, { readonly name: string; readonly rows: readonly SummaryRow[] }>> = {
  'community-safety': {
    name: 'Community Safety',
    rows: [
      ['Satisfaction', 'achieved'],
      ['Strategic excellence', 'achieved'],
      ['Resilience against grants', 'achieved'],
      ['Sharing of expertise', 'achieved', {}, { amount: 15_000_00 }],
      ['Ground for a merger', 'achieved'],
    ],
  },
  cctv: {
    name: 'CCTV',
    rows: [
      ['Satisfaction', WORDLESS],
      ['Standards towards partners', WORDLESS],
      ['Resilience of funding', WORDLESS],
      ['Savings on salaries', WORDLESS, { amount: 292_000_00 }],
    ],
  },
  elections: {
    name: 'Elections',
    rows: [
      ['Quality', WORDLESS],
      ['Strategic excellence', WORDLESS],
      ['Capacity', WORDLESS],
      ['Monitoring regime', WORDLESS],
    ],
  },
  ict: {
    name: 'ICT',
    rows: [
      ['Infrastructure', WORDLESS],
      ['Restructure of the team', 'completed'],
      ['Monitoring devices', 'completed', { amount: 10_850_00 }, { amount: 10_850_00, saving: 'came' }],
      ['Joint procurement', 'inProgress', { amount: 2_000_00 }, DID_NOT_COME],
      ['E-mail and calendars linked', 'completed'],
      ['One helpdesk', 'completed', { amount: 25_000_00 }, { ...DID_NOT_COME, printedStatus: 'implemented' }],
    ],
  },
  'internal-audit': {
    name: 'Internal Audit',
    rows: [
      ['Resilience', 'tooEarly'],
      ['Lower costs', 'tooEarly', { amount: 'unknown' }],
    ],
  },
  payroll: {
    name: 'Payroll',
    rows: [
      ['Low savings', 'tooEarly', { amount: 'unknown' }],
      ['Resilience', WORDLESS],
    ],
  },
  ppp: {
    name: 'Policy, Performance and Partnerships',
    rows: [
      ['Reduced costs', 'exceeded'],
      ['Strategic planning', 'achieved'],
      ['Information function', 'achieved'],
      ['Performance function', WORDLESS],
      ['Assured data', 'noLongerApplicable'],
      ['Partnership working', 'achieved', {}, { printedStatus: 'Achieved, but too early to determine' }],
      ['Community engagement', 'partlyAchieved'],
      ['Communications unit', 'achieved'],
      ['Policy support', 'achieved'],
      ['Lower emissions', WORDLESS],
      ['Printing and design', 'underReview'],
      ['Resilience', 'achieved'],
      ['Ground for an expansion', 'possible'],
    ],
  },
  procurement: {
    name: 'Procurement',
    rows: [['Savings', WORDLESS, { amount: 100_000_00 }, { amount: 540_000_00, qualifier: 'atLeast' }]],
  },
  property: {
    name: 'Property',
    rows: [
      ['Savings of Bromsgrove', 'notAchieved', { amount: 'unknown' }, { ...DID_NOT_COME, amount: -11_000_00 }],
      ['Savings of Redditch', WORDLESS, { amount: 'unknown' }, { amount: -33_000_00 }],
    ],
  },
  regulatory: {
    name: 'Regulatory Services',
    rows: [
      ['Delivery to customers', WORDLESS, { objective: 'Service improvement' }],
      ['Resilience', WORDLESS, { objective: 'Service improvement' }],
      ['Cost reduction', WORDLESS, { objective: 'Cost saving' }],
      ['Economies of scale', WORDLESS, { objective: 'Cost saving' }],
      ['Consistent approach', WORDLESS, { objective: 'Centralised delivery' }],
      ['Standardised processes', WORDLESS, { objective: 'Centralised delivery' }],
      ['Transformation', WORDLESS, { objective: 'Centralised delivery' }],
    ],
  },
}

/** The summary as facts, with the services that the background of a book leaves out, and the colours that matter. */
export const appendixC = (): readonly Fact[] => [
  ...Object.entries(SUMMARY)
    .filter(([key]) => key !== 'ict' && key !== 'cctv')
    .map(([key, { name }]) => service(key, name)),
  ...Object.entries(SUMMARY).flatMap(([key, { rows }]) =>
    rows.flatMap(([name, status, promised, came], index) => {
      const benefit = `${key}-${index + 1}`
      return [
        fact(
          'BenefitExpected',
          REPORT_DAY,
          { benefit, kind: 'benefit', name, service: key, ...promised },
          { effective: { earliest: null, asStated: 'as per the business case' } },
        ),
        assessed(REPORT_DAY, benefit, status, came),
      ]
    }),
  ),
  ...['ict', 'property', 'ppp'].map((key) =>
    fact('StatusReported', REPORT_DAY, { service: key, rag: 'green', definitions: 'none-stated', section: 'live' }),
  ),
  fact('ServiceWentLive', '2011-06-20', { service: 'ppp', partners: ['bromsgrove', 'redditch'] }),
]
