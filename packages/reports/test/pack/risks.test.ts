import { expect, it } from 'vitest'
import { allParts } from '../../src/all-parts.ts'
import { boardPack, type Chart, type ReportDocument } from '../../src/index.ts'
import { columnIn, partIn, textsIn } from './find-in.ts'
import { programmeOfTwo, type Told } from './programme-of-two.ts'
import { realProgramme } from './real-programme.ts'

const STEPS = ['Low', 'Medium', 'High']

const scored = (risk: string, likelihood: number, impact: number, others: Partial<Told> = {}): Told => ({
  type: 'RiskRegistered',
  on: '2011-01-31',
  data: { risk, title: risk, score: { scale: 'board', likelihood, impact } },
  ...others,
})

const RISKS: readonly Told[] = [
  { type: 'RiskScaleAdopted', on: '2010-04-01', data: { scale: 'board', likelihood: STEPS, impact: STEPS } },
  scored('Staff leave', 2, 2),
  scored('Savings slip', 3, 2),
  scored('Systems differ', 2, 3),
  {
    type: 'RiskRescored',
    on: '2011-05-31',
    data: { risk: 'staff-leave', score: { scale: 'board', likelihood: 3, impact: 3 } },
  },
].map((told) => ({
  ...told,
  // A key for each title.
  data: {
    ...told.data,
    ...('risk' in told.data && { risk: String(told.data.risk).toLowerCase().replaceAll(' ', '-') }),
  },
})) as readonly Told[]

const matrixIn = (document: ReportDocument): Chart => {
  const chart = partIn(document, 'risks').blocks.find((block) => block.is === 'chart')
  if (chart?.is !== 'chart') throw new Error('no matrix is drawn')
  return chart
}

const marksIn = (document: ReportDocument) => {
  const { drawing } = matrixIn(document)
  if (drawing.is !== 'matrix') throw new Error('no matrix is drawn')
  return drawing.marks
}

const JUNE = { asAt: '2011-06-30', audience: 'exempt' } as const

it('gives each risk one number, in the picture and in the table, where two have the same score as well', async () => {
  const document = await boardPack(await programmeOfTwo(...RISKS), JUNE)
  const numbers = columnIn(document, 'risks-board', 'number').map((cell) => (cell?.is === 'value' ? cell.value : ''))
  const names = columnIn(document, 'risks-board', 'risk').map((cell) => (cell?.is === 'value' ? cell.value : ''))
  expect(numbers).toEqual([1, 2, 3])
  expect(marksIn(document).map(({ number, name }) => [number, name])).toEqual(
    numbers.map((each, at) => [each, names[at]]),
  )
})

it('draws from where a risk moved on its scale, and says since when', async () => {
  const document = await boardPack(await programmeOfTwo(...RISKS), { ...JUNE, since: { asAt: '2011-03-31' } })
  expect(marksIn(document).map(({ name, at, from }) => ({ name, at, from }))).toContainEqual({
    name: 'Staff leave',
    at: [3, 3],
    from: [2, 2],
  })
  expect(marksIn(document).filter(({ from }) => from !== undefined)).toHaveLength(1)
  expect(matrixIn(document).description).toContain('1 risk moved since 31 March 2011')
  expect(columnIn(document, 'risks-board', 'movement')[0]).toEqual({ is: 'value', value: 'up, from 4' })
})

it('has likelihood down and impact across in the table of the picture, the highest likelihood first', async () => {
  const { table } = matrixIn(await boardPack(await programmeOfTwo(...RISKS), JUNE))
  expect(table.columns.map(({ title }) => title)).toEqual([
    'Likelihood',
    'Impact 1 Low',
    'Impact 2 Medium',
    'Impact 3 High',
  ])
  expect(
    table.rows.map(({ cells }) => Object.values(cells).map((cell) => (cell.is === 'value' ? cell.value : ''))),
  ).toEqual([
    ['3 High', 'none', '2', '1'],
    ['2 Medium', 'none', 'none', '3'],
    ['1 Low', 'none', 'none', 'none'],
  ])
})

it('calls a scale by no key, and where there is one of them by nothing', async () => {
  const document = await boardPack(await realProgramme(), JUNE)
  const said = JSON.stringify(partIn(document, 'risks'), (name, each) =>
    ['id', 'ref'].includes(name) ? undefined : each,
  )
  expect(said).not.toMatch(/ssb/)
  expect(said).not.toContain('"heading","text":"Scored')
})

it('names no table as another or as a chart, whatever scales are called', async () => {
  const scale = (key: string): readonly Told[] => [
    { type: 'RiskScaleAdopted', on: '2010-04-01', data: { scale: key, likelihood: STEPS, impact: STEPS } },
    {
      type: 'RiskRegistered',
      on: '2011-01-31',
      data: { risk: `of-${key}`, title: `Of ${key}`, score: { scale: key, likelihood: 1, impact: 1 } },
    },
  ]
  const told = ['board', 'board-data', 'board-numbers'].flatMap(scale)
  const document = await boardPack(await programmeOfTwo(...told), JUNE)
  const ids = allParts(document).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.is === 'table' ? [block.id] : block.is === 'chart' ? [block.id, block.table.id] : [],
    ),
  )
  expect(ids.length).toBeGreaterThan(9)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

const rivals = (
  ...scores: readonly { readonly scale: string; readonly likelihood: number; readonly impact: number }[]
) =>
  scores.map((score) =>
    scored('Sources disagree', score.likelihood, score.impact, {
      data: { risk: 'disputed', title: 'Sources disagree', score },
    }),
  )

const OTHER_SCALE: Told = {
  type: 'RiskScaleAdopted',
  on: '2010-04-01',
  data: { scale: 'other', likelihood: ['Rare', 'Likely'], impact: ['Small', 'Large'] },
}

it('shows both scores of a risk that sources score on two scales, and does not call it unscored', async () => {
  const told = rivals({ scale: 'board', likelihood: 1, impact: 1 }, { scale: 'other', likelihood: 2, impact: 1 })
  const document = await boardPack(await programmeOfTwo(...RISKS, OTHER_SCALE, ...told), JUNE)
  const { blocks } = partIn(document, 'risks')
  const headings = blocks.flatMap((block) => (block.is === 'heading' ? [block.text] : []))
  expect(headings).toContain('Scored on several scales')
  expect(headings).not.toContain('Without a score')
  expect(textsIn(partIn(document, 'risks'))).toContain(
    'Sources disagree: contested: 1 (likelihood 1 Low, impact 1 Low; by likelihood 1 Low to 3 High and impact 1 Low to 3 High) or 2 (likelihood 2 Likely, impact 1 Small; by likelihood 1 Rare to 2 Likely and impact 1 Small to 2 Large)',
  )
})

it('says how many risks it does not draw, as sources disagree about their scores', async () => {
  const told = rivals({ scale: 'board', likelihood: 1, impact: 1 }, { scale: 'board', likelihood: 2, impact: 1 })
  const beside = matrixIn(await boardPack(await programmeOfTwo(...RISKS, ...told), JUNE))
  expect(beside.description).toBe(
    '3 risks by likelihood and impact, under their numbers in the table of risks. 1 more is not drawn, as sources disagree about its score.',
  )
  const alone = matrixIn(await boardPack(await programmeOfTwo(...RISKS.slice(0, 1), ...told), JUNE))
  expect(alone.description).toBe('No risk is drawn: of 1 risk sources disagree about the score.')
})
