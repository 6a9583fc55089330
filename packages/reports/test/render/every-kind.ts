import type { Block, Cell, Chart, Drawing, ReportDocument, Table } from '../../src/document.ts'

const value = (shown: string | number): Cell => ({ is: 'value', value: shown })

/** A table with every kind of column, of cell and of row. `text` stands in every place where words come from outside. */
export const everyKindOfTable = (text = 'ICT'): Table => ({
  is: 'table',
  id: 'savings',
  caption: `Savings of ${text}`,
  columns: [
    { id: 'line', title: 'Line', kind: 'text' },
    { id: 'status', title: 'Status', kind: 'rag' },
    { id: 'day', title: 'Since', kind: 'day' },
    { id: 'amount', title: 'Amount', kind: 'pence' },
    { id: 'thousands', title: "Amount, £'000", kind: 'thousands' },
    { id: 'people', title: 'People', kind: 'count' },
    { id: 'fte', title: 'FTE', kind: 'decimal' },
  ],
  rows: [
    row('savings:ict', [1, 2, 3], {
      line: value(text),
      status: value('green'),
      day: value('2011-03-31'),
      amount: value(10_050),
      thousands: value(149_999_00),
      people: value(12),
      fte: value(1.5),
    }),
    row('savings:payroll', [7], {
      line: { is: 'value', value: 'Payroll', inferred: true },
      status: value('amber'),
      day: { is: 'missing', why: 'undetermined' },
      amount: { is: 'atLeast', value: -5_000, unknown: 2 },
      thousands: { is: 'value', value: -151_000_00, qualifier: 'approximately' },
      people: { is: 'missing', why: 'suppressed' },
      fte: { is: 'missing', why: 'notApplicable' },
    }),
    {
      ...row(undefined, [], {
        line: value('Both'),
        amount: { is: 'atLeast', value: 5_050, unknown: 2 },
        people: value(12),
      }),
      role: 'subtotal',
    },
    row('savings:elections', [9, 11, 13, 15, 17, 19], {
      line: value('Elections'),
      status: value('red'),
      day: { is: 'contested', rivals: ['2011-01-01', '2011-02-01'] },
      amount: { is: 'contested', rivals: [100_00, 200_00], qualifiers: ['atLeast', null] },
      thousands: { is: 'missing', why: 'notEvidenced' },
      people: { is: 'missing', why: 'unknown' },
      fte: { is: 'missing', why: 'notStated' },
    }),
    {
      ...row('savings:all', [1], {
        line: value('All'),
        status: { is: 'missing', why: 'withheld' },
        amount: { is: 'atLeast', value: 5_050, unknown: 3 },
        thousands: value(7_000_00),
        people: value(12),
        fte: value(1.5),
      }),
      role: 'total',
    },
  ],
  notes: [`Each figure is rounded by itself: ${text}`],
})

const row = (
  ref: string | undefined,
  entries: readonly number[],
  cells: Readonly<Record<string, Cell>>,
): Table['rows'][number] => ({
  ref,
  role: 'row',
  cells,
  entries,
})

/** A drawing of each kind. */
const everyDrawing = (text = 'ICT'): readonly Drawing[] => [
  ...(['bars', 'stackedBars', 'lines', 'steps'] as const).map((is) => ({
    is,
    unit: 'pence' as const,
    along: ['2009/10', '2010/11', text],
    series: [
      { name: text, values: [100_000_00, undefined, 5_00] },
      { name: 'Redditch', values: [-20_000_00, 0, 7_500_00] },
    ],
  })),
  {
    is: 'steps',
    unit: 'count',
    along: ['2010-01-03', '2010-04-01', '2011-06-30'],
    series: [{ name: 'Bromsgrove', values: [0, 11, 12] }],
  },
  {
    is: 'spans',
    from: '2010-01-01',
    through: '2011-06-30',
    lines: [
      {
        name: text,
        spans: [
          { from: '2010-01-01', through: '2010-12-31', is: 'amber', label: 'underway, amber' },
          { from: '2011-01-01', through: '2011-06-30', is: text, label: text },
        ],
      },
    ],
  },
  {
    is: 'matrix',
    likelihoods: ['1 Low', '2 Medium', '3 High'],
    impacts: ['1 Low', '2 Medium', '3 High'],
    marks: [
      { number: 1, name: text, at: [3, 3], from: [1, 2] },
      { number: 2, name: 'Unions do not support it', at: [3, 3], from: undefined },
    ],
  },
]

/** Charts of these drawings. */
export const everyChart = (text = 'ICT'): readonly Chart[] =>
  everyDrawing(text).map((drawing, index) => ({
    is: 'chart',
    id: `chart-${index}`,
    title: `Savings of ${text}`,
    description: `What ${text} saved`,
    drawing,
    table: { ...everyKindOfTable(text), id: `chart-${index}-data` },
  }))

/** A document with every kind of block. */
export const everyKindOfDocument = (text = 'ICT'): ReportDocument => ({
  title: `Board pack of ${text}`,
  basis: { asAt: '2011-06-30', knownOn: 'all', position: 20, root: '0'.repeat(64), isReconstructed: false },
  audience: 'public',
  annexes: [],
  parts: [
    { id: 'money', title: `Money of ${text}`, blocks: everyBlock(text) },
    { id: 'charts', title: 'Charts', blocks: everyChart(text) },
  ],
  evidence: Array.from({ length: 20 }, (_, index) => ({
    position: index + 1,
    says: `Entry ${index + 1} says something of ${text}`,
    sources: index === 3 ? [] : [`Minutes of ${text}: minute ${index}`],
    knownOn: '2011-06-21',
  })),
})

const everyBlock = (text: string): readonly Block[] => [
  { is: 'heading', text: `Heading of ${text}` },
  ...(['plain', 'note', 'warning', 'serious'] as const).map(
    (tone): Block => ({ is: 'paragraph', text: `A ${tone} word on ${text}`, tone, entries: [1, 2, 5] }),
  ),
  { is: 'list', items: [{ text: `Item of ${text}`, entries: [] }] },
  { is: 'verbatim', text: `ledger\n20\n${text}\n` },
  everyKindOfTable(text),
]
