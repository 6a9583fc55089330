import { type Day, type Draft, type FinancialYear, type Period, yearOfDay } from '@programme-ledger/core'
import type { Worksheet } from 'exceljs'
import { dayFromWords, HOW_DAYS_ARE_WRITTEN } from '../day-from-words.ts'
import type { IntakeProblem } from '../intake.ts'
import { HOW_PERIODS_ARE_WRITTEN, periodFromWords } from '../period-from-words.ts'
import { ABOUT_FIELDS, ABOUT_ROW, ABOUT_TITLE, type AboutField, STAGES } from './about-sheet.ts'
import { objectToHidden } from './object-to-hidden.ts'
import { type ReadCell, readCell } from './read-cell.ts'
import { type OwnWords, objectToStrayCells } from './stray-cells.ts'

/** What every figure of a workbook is from, and what its template was made of. */
export interface About {
  readonly asAt: Day
  readonly knownOn: Day | undefined
  readonly position: number
  readonly year: FinancialYear
  readonly actor: Draft['actor']
  readonly paper: string
  readonly paperDated: Day
  /** Where the sheet says for which period the figures are. */
  readonly period: Period | undefined
  readonly periodAt: string
  readonly stage: (typeof STAGES)[number]
  readonly definitions: string
}

/** Reads the sheet `About`; undefined where it does not say what is asked for, which is then among the problems. */
export const readAbout = (sheet: Worksheet, ledger: string, problems: IntakeProblem[]): About | undefined => {
  const before = problems.length
  const ends = ABOUT_ROW + ABOUT_FIELDS.length
  objectToStrayCells(
    sheet,
    {
      ownWords: OWN_WORDS,
      isRead: ({ row, col }) => Number(col) <= 2 && Number(row) >= ABOUT_ROW && Number(row) < ends,
    },
    problems,
  )
  const fields = new Map(
    ABOUT_FIELDS.map((field, index) => [field.id, fieldOf(sheet, field, ABOUT_ROW + index, problems)]),
  )
  const field = (id: AboutField['id']): ReadCell => fields.get(id) ?? { at: sheet.name, text: '' }
  const object = (id: AboutField['id'], problem: string, remedy: string): undefined => {
    problems.push({ at: field(id).at, problem, remedy })
  }
  const day = (id: AboutField['id']): Day | undefined => {
    const { text } = field(id)
    const read = dayFromWords(text)
    return read ?? (text === '' ? undefined : object(id, `${JSON.stringify(text)} is no day`, HOW_DAYS_ARE_WRITTEN))
  }
  if (field('ledger').text !== ledger)
    object(
      'ledger',
      `this workbook is of the ledger ${JSON.stringify(field('ledger').text)}, and not of ${ledger}`,
      'take a template of this ledger',
    )
  const period = periodFromWords(field('period').text)
  if (field('period').text !== '' && period === undefined)
    object('period', `${JSON.stringify(field('period').text)} is no period`, HOW_PERIODS_ARE_WRITTEN)
  const said = field('stage').text || 'monitoring'
  const stage =
    STAGES.find((each) => each === said) ??
    object('stage', `${JSON.stringify(said)} is no stage`, `write one of ${STAGES.join(', ')}`)
  const [asAt, paperDated, position] = [day('asAt'), day('paperDated'), Number(field('position').text)]
  const knownOn = field('knownOn').text === 'all' ? undefined : day('knownOn')
  const [recorder, paper] = [field('recorder').text, field('paper').text]
  if (!Number.isSafeInteger(position) || position < 1)
    object('position', 'is no position of the ledger', 'leave it as the template has it')
  if (problems.length > before || asAt === undefined || paperDated === undefined || stage === undefined)
    return undefined
  return {
    asAt,
    knownOn,
    position,
    year: /^\d{4}\/\d{2}$/.test(field('year').text) ? (field('year').text as FinancialYear) : yearOfDay(asAt),
    actor: { role: recorder, ...(field('account').text !== '' && { account: field('account').text }) },
    paper,
    paperDated,
    period,
    periodAt: field('period').at,
    stage,
    definitions: field('definitions').text || 'none-stated',
  }
}

const OWN_WORDS: OwnWords = new Map([
  ['A1', ABOUT_TITLE],
  ...ABOUT_FIELDS.map(({ hint = '' }, index): [string, string] => [`C${ABOUT_ROW + index}`, hint]),
])

const fieldOf = (sheet: Worksheet, { label, is }: AboutField, row: number, problems: IntakeProblem[]): ReadCell => {
  const heading = readCell(sheet.getCell(row, 1), problems)
  const cell = readCell(sheet.getCell(row, 2), problems)
  if (is !== 'made') objectToHidden(sheet.getCell(row, 2), problems)
  if (heading.text.replace(/ \*$/, '') !== label)
    problems.push({
      at: heading.at,
      problem: `is ${JSON.stringify(heading.text)}, where the template has ${JSON.stringify(label)}`,
      remedy: 'leave the labels as the template has them',
    })
  else if (is !== 'may' && cell.text === '')
    problems.push({ at: cell.at, problem: `${label} is empty`, remedy: 'fill it in' })
  return cell
}
