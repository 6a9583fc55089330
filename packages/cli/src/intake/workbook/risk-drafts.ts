import type { PlacedDraft } from '../intake.ts'
import type { ReadCell } from './read-cell.ts'
import type { FilledRow } from './read-sheet.ts'
import { RISKS } from './risks-sheet.ts'
import { draftOfRow, type SheetGround } from './sheet-ground.ts'

const TRENDS = ['up', 'down', 'unchanged']

/** What is new on the risk register: scores, trends and mitigations, risks that leave it, and those that come. */
export const riskDrafts = (ground: SheetGround, rows: readonly FilledRow[]): readonly PlacedDraft[] =>
  rows.flatMap((row) => (row.key === '' ? newRisk(ground, row) : knownRisk(ground, row)))

const knownRisk = (ground: SheetGround, row: FilledRow): readonly PlacedDraft[] => {
  const said = (id: string): ReadCell => row.cell(id)
  const draft = (type: string, data: object, fields: Readonly<Record<string, string>>): PlacedDraft =>
    draftOfRow(ground, {
      type,
      data: { risk: row.key, ...data },
      of: `${RISKS}/${row.key}`,
      at: Object.values(fields)[0] ?? row.at,
      fields,
    })
  const score = scoreIn(ground, row)
  const [trend, why, mitigation, closed] = [said('trend'), said('why'), said('mitigation'), said('closed')]
  if (trend.text !== '' && !TRENDS.includes(trend.text))
    ground.problems.push({
      at: trend.at,
      problem: `${JSON.stringify(trend.text)} is no trend`,
      remedy: `choose one of ${TRENDS.join(', ')}`,
    })
  if (why.text !== '' && score === undefined && trend.text === '')
    ground.problems.push({
      at: why.at,
      problem: 'says why, and no score or trend is new',
      remedy: 'give the score or the trend that it explains, or take it out',
    })
  return [
    ...(score === undefined && trend.text === ''
      ? []
      : [
          draft(
            'RiskRescored',
            {
              ...(score && { score }),
              ...(trend.text !== '' && { trend: trend.text }),
              ...(why.text !== '' && { why: why.text }),
            },
            placesOfScore(row),
          ),
        ]),
    ...(mitigation.text === ''
      ? []
      : [draft('MitigationChanged', { mitigation: mitigation.text }, { 'data.mitigation': mitigation.at })]),
    ...(closed.text === '' ? [] : [draft('RiskClosed', { reason: closed.text }, { 'data.reason': closed.at })]),
  ]
}

const newRisk = (ground: SheetGround, row: FilledRow): readonly PlacedDraft[] => {
  const [title, ref, mitigation] = [row.cell('title'), row.cell('ref'), row.cell('mitigation')]
  if (title.text === '') {
    ground.problems.push({ at: title.at, problem: 'the title is missing', remedy: 'say what the risk is' })
    return []
  }
  for (const id of ['trend', 'why', 'closed'] as const)
    if (row.cell(id).text !== '')
      ground.problems.push({
        at: row.cell(id).at,
        problem: 'is said of a risk that is new',
        remedy: 'leave it empty until the risk is on the register',
      })
  const score = scoreIn(ground, row)
  const risk = title.text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  const data = {
    risk,
    title: title.text,
    ...(ref.text !== '' && { printedRef: ref.text }),
    ...(score && { score }),
    ...(mitigation.text !== '' && { mitigation: mitigation.text }),
  }
  return [
    draftOfRow(ground, {
      type: 'RiskRegistered',
      data,
      of: `${RISKS}/${risk}`,
      at: title.at,
      fields: { 'data.title': title.at, 'data.risk': title.at, ...placesOfScore(row) },
    }),
  ]
}

const placesOfScore = (row: FilledRow): Readonly<Record<string, string>> => ({
  'data.score.likelihood': row.cell('likelihood').at,
  'data.score.impact': row.cell('impact').at,
  'data.trend': row.cell('trend').at,
  'data.why': row.cell('why').at,
})

interface Score {
  readonly likelihood: number
  readonly impact: number
  readonly scale: string
}

/** A score is both of its steps, on the scale that the risk has, or on the one that the ledger has. */
const scoreIn = ({ books, problems }: SheetGround, row: FilledRow): Score | undefined => {
  const cells = [row.cell('likelihood'), row.cell('impact')] as const
  const given = cells.filter(({ text }) => text !== '')
  if (given.length === 0) return undefined
  const { scales } = books.riskRegister()
  const scale =
    scales.find(({ risks }) => risks.some(({ risk }) => risk === row.key)) ??
    (scales.length === 1 ? scales[0] : undefined)
  if (scale === undefined) {
    problems.push({
      at: cells[0].at,
      problem: 'is scored on nobody knows which scale',
      remedy: 'record it by the notes of the meeting, which name the scale',
    })
    return undefined
  }
  const [likelihood, impact] = (['likelihood', 'impact'] as const).map((which, index) => {
    const { at, text } = cells[index] ?? { at: row.at, text: '' }
    const steps = scale[which].length
    if (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= steps) return Number(text)
    problems.push({
      at,
      problem: text === '' ? `${which} is missing` : `${which} is ${text}`,
      remedy:
        text === ''
          ? `give both steps of a score: the scale goes from 1 to ${steps}`
          : `the scale goes from 1 to ${steps}`,
    })
    return undefined
  })
  return likelihood === undefined || impact === undefined ? undefined : { likelihood, impact, scale: scale.scale }
}
