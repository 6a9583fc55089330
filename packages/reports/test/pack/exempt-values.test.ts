import type { Day } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { boardPack, type Cell, type ReportDocument } from '../../src/index.ts'
import { columnIn, partIn, tableIn, textsIn } from './find-in.ts'
import { programmeOfTwo, type Told } from './programme-of-two.ts'
import { shownBy } from './shown-by.ts'

const JUNE = { asAt: '2011-06-30', audience: 'public' } as const
const EXEMPT = { disclosure: 'exempt' } as const
const COLOURS = ['green', 'amber', 'red']

const told = (type: Told['type'], on: Day, data: object, others: Partial<Told> = {}): Told => ({
  ...{ type, on, data },
  ...others,
})

/** Beside one another all that is told at first, and what is told otherwise. */
type Programme = (secret: string) => readonly Told[]

const status = (service: string, rag: string, on: Day, others: Partial<Told> = {}): Told =>
  told('StatusReported', on, { service, rag, definitions: 'board' }, others)

const STEPS = ['low', 'medium', 'high']
const SQUARES = [1, 2, 3].flatMap((likelihood) => [1, 2, 3].map((impact) => `${likelihood}×${impact}`))

const scoreOf = (square: string) => {
  const [likelihood, impact] = square.split('×').map(Number)
  return { score: { scale: 'board', likelihood, impact } }
}

const SCALE = told('RiskScaleAdopted', '2010-04-01', { scale: 'board', likelihood: STEPS, impact: STEPS })

const risk = (key: string, data: object, others: Partial<Told> = {}): Told =>
  told('RiskRegistered', '2010-12-31', { risk: key, title: `The risk ${key}`, ...data }, others)

const OPEN_RISKS = [SCALE, risk('one', scoreOf('2×2')), risk('two', scoreOf('2×1'))]

const rescored = (data: object, others: Partial<Told> = {}): Told =>
  told('RiskRescored', '2011-05-31', { risk: 'one', ...data }, others)

const benefit = (key: string): Told =>
  told('BenefitExpected', '2010-05-01', {
    ...{ benefit: key, name: `The benefit ${key}`, kind: 'benefit', service: 'payroll', dueOn: '2011-01-31' },
  })

const assessed = (key: string, data: object, others: Partial<Told> = {}): Told =>
  told(
    'BenefitAssessed',
    '2011-05-31',
    { benefit: key, status: 'inProgress', printedStatus: 'a word', ...data },
    others,
  )

/** Where no word is printed, no status is stated. */
const ofStatus = (status: string): object => ({ status, ...(status === 'notStated' && { printedStatus: undefined }) })

const target = (key: string): Told =>
  told('TargetSet', '2010-05-01', { target: key, name: `The target ${key}`, kind: 'task', dueOn: '2011-01-31' })

const ABOUT_MATTER: readonly Told[] = [
  told('MatterRegistered', '2010-04-01', { matter: 'bins', name: 'Bins', kind: 'policy', councils: ['ash', 'elm'] }),
  told('RecommendationMade', '2011-05-01', {
    ...{ recommendation: 'bins', matter: 'bins', body: 'elm', basis: 'notStated', to: ['ash'], text: 'take up bins' },
  }),
]

const STATUSES = [
  ...['achieved', 'exceeded', 'partlyAchieved', 'completed', 'inProgress', 'notAchieved', 'tooEarly'],
  ...['noLongerApplicable', 'underReview', 'possible', 'notStated'],
]

const OUTCOMES = ['met', 'onTrack', 'atRisk', 'late', 'notMet', 'abandoned', 'notStated']

const SECRETS: Readonly<Record<string, readonly [values: readonly string[], programme: Programme]>> = {
  'the colour of a service, beside none': [COLOURS, (rag) => [status('payroll', rag, '2011-06-01', EXEMPT)]],
  'the colour of a service, beside a green one': [
    COLOURS,
    (rag) => [status('ict', 'green', '2011-06-01'), status('payroll', rag, '2011-06-01', EXEMPT)],
  ],
  'the colour of a service, beside others of each colour and an earlier one of its own': [
    COLOURS,
    (rag) => [
      ...[told('ServiceRegistered', '2010-04-01', { service: 'tax', name: 'Tax' })],
      ...[status('ict', 'red', '2011-06-01'), status('tax', 'amber', '2011-06-01')],
      ...[status('payroll', 'green', '2011-01-01'), status('payroll', rag, '2011-06-01', EXEMPT)],
    ],
  ],
  'the colour that was first': [
    COLOURS,
    (rag) => [status('payroll', rag, '2010-12-01', EXEMPT), status('payroll', 'amber', '2011-06-01')],
  ],
  'the colour in a highlight report': [
    COLOURS,
    (rag) => [
      told('ProjectRegistered', '2010-04-01', { project: 'move', name: 'Move', services: ['ict'] }),
      told('HighlightReported', '2011-05-01', { report: 'may', project: 'move', rag }, EXEMPT),
    ],
  ],
  'the square of a risk': [SQUARES, (square) => [...OPEN_RISKS, risk('three', scoreOf(square), EXEMPT)]],
  'the square of a risk, as printed': [
    SQUARES,
    (square) => {
      const { score } = scoreOf(square)
      return [...OPEN_RISKS, risk('three', { score: { ...score, printed: 4 } }, EXEMPT)]
    },
  ],
  'the square that a risk went to': [SQUARES, (square) => [...OPEN_RISKS, rescored(scoreOf(square), EXEMPT)]],
  'the square that a risk came from': [
    SQUARES,
    (square) => [SCALE, risk('one', scoreOf(square), EXEMPT), rescored(scoreOf('2×2'))],
  ],
  'where a risk is going': [['up', 'down', 'unchanged'], (trend) => [...OPEN_RISKS, rescored({ trend }, EXEMPT)]],
  'what became of a saving': [
    ['came', 'cameInPart', 'didNotCome'],
    (saving) => [
      ...[status('payroll', 'red', '2011-06-01'), benefit('one'), assessed('one', {})],
      assessed('one', { saving }, EXEMPT),
    ],
  ],
  'the status of a benefit': [
    STATUSES,
    (state) => [
      ...[status('payroll', 'red', '2011-06-01'), benefit('one'), benefit('two'), benefit('three')],
      ...[assessed('two', { status: 'exceeded' }), assessed('one', ofStatus(state), EXEMPT)],
    ],
  ],
  'the status of a benefit that was in progress': [
    STATUSES,
    (state) => [
      ...[benefit('one'), benefit('two'), assessed('two', {}), assessed('one', {}, { on: '2011-02-01' })],
      assessed('one', ofStatus(state), EXEMPT),
    ],
  ],
  'how a target stands': [
    OUTCOMES,
    (outcome) => [
      target('one'),
      target('two'),
      told('TargetReported', '2011-05-31', { target: 'one', outcome }, EXEMPT),
    ],
  ],
  'how a target stands, beside one that is late': [
    OUTCOMES,
    (outcome) => [
      ...[target('one'), target('two')],
      told('TargetReported', '2011-05-31', { target: 'two', outcome: 'late' }),
      told('TargetReported', '2011-05-31', { target: 'one', outcome }, EXEMPT),
    ],
  ],
  'what a council decided': [
    ['approved', 'approvedAsAmended', 'approvedInPrinciple', 'declined', 'deferred', 'noted'],
    (outcome) => [
      ...ABOUT_MATTER,
      told(
        'DecisionTaken',
        '2011-06-01',
        { decision: 'bins', matter: 'bins', body: 'ash', councils: ['ash'], outcome, recommendations: ['bins'] },
        EXEMPT,
      ),
    ],
  ],
}

const packOf = async (...programme: readonly Told[]): Promise<ReportDocument> =>
  boardPack(await programmeOfTwo(...programme), { ...JUNE, since: { asAt: '2011-03-31' } })

describe('whatever value stands in what is exempt, the public pack is the same', () => {
  it.for(Object.keys(SECRETS))('%s', { timeout: 30_000 }, async (name) => {
    const [values, programme] = SECRETS[name] ?? [[], () => []]
    const [first, ...others] = await Promise.all(
      values.map(async (value) => shownBy(await packOf(...programme(value)))),
    )
    expect(others.length).toBeGreaterThan(1)
    for (const other of others) expect(other).toEqual(first)
  })
})

describe('what is exempt has one of several places that it could be counted in', () => {
  const isWithheld = (cell: Cell | undefined): boolean => cell?.is === 'missing' && cell.why === 'withheld'

  it('withholds every square of the matrix alike, and shows the likelihood and impact of the open risks', async () => {
    const document = await packOf(...OPEN_RISKS, risk('three', scoreOf('3×3'), EXEMPT))
    const { rows } = tableIn(document, 'risk-numbers-board')
    for (const { cells } of rows) expect(Object.values(cells).slice(1).every(isWithheld)).toBe(true)
    expect(columnIn(document, 'risks-board', 'score')).toEqual([
      { is: 'value', value: 4 },
      { is: 'value', value: 2 },
    ])
  })

  it('withholds every count by colour alike, and says of no colour that there is none of it', async () => {
    const document = await packOf(
      status('ict', 'green', '2011-06-01'),
      status('payroll', 'green', '2011-06-01', EXEMPT),
    )
    expect(columnIn(document, 'status-definitions', 'services').every(isWithheld)).toBe(true)
    expect(textsIn(partIn(document, 'highlights')).join()).not.toContain('Nothing is reported amber or red')
  })

  it('says that nothing is amber or red where no status is exempt', async () => {
    const document = await packOf(status('ict', 'green', '2011-06-01'), risk('three', {}, EXEMPT))
    expect(textsIn(partIn(document, 'highlights'))).toContain('Nothing is reported amber or red.')
  })
})

describe('the numbers of risks in a public pack', () => {
  const PRINTED = [
    SCALE,
    risk('one', { score: { ...scoreOf('2×2').score, printed: 5 } }),
    risk('two', scoreOf('2×1')),
    risk('three', scoreOf('3×3'), EXEMPT),
  ]

  it('are those of the open risks among themselves, in the picture, the table and its notes', async () => {
    const document = await packOf(...PRINTED)
    expect(columnIn(document, 'risks-board', 'number')).toEqual([
      { is: 'value', value: 1 },
      { is: 'value', value: 2 },
    ])
    const matrix = partIn(document, 'risks').blocks.find((block) => block.is === 'chart')
    const marks = matrix?.is === 'chart' && matrix.drawing.is === 'matrix' ? matrix.drawing.marks : []
    expect(marks.map(({ number, name }) => [number, name])).toEqual([
      [1, 'The risk one'],
      [2, 'The risk two'],
    ])
    expect(tableIn(document, 'risks-board').notes).toContain('No. 1 is printed with a score of 5.')
  })

  it('are by rank among all for those who may see all', async () => {
    const document = await boardPack(await programmeOfTwo(...PRINTED), { ...JUNE, audience: 'exempt' })
    expect(tableIn(document, 'risks-board').notes).toContain('No. 2 is printed with a score of 5.')
  })
})
