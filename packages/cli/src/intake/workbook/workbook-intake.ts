import { isLedgerError } from '@programme-ledger/core'
import type { Workbook, Worksheet } from 'exceljs'
import type { Intake, IntakeProblem, PlacedDraft, ProgrammeLedger, TakenIn } from '../intake.ts'
import { twiceStated } from '../twice-stated.ts'
import { ABOUT } from './about-sheet.ts'
import { GUIDANCE, GUIDANCE_SHEET } from './guidance.ts'
import { openWorkbook } from './open-workbook.ts'
import type { ProgrammeBooks } from './programme-books.ts'
import { type About, readAbout } from './read-about.ts'
import { type FilledRow, readSheet } from './read-sheet.ts'
import { riskDrafts } from './risk-drafts.ts'
import { RISKS } from './risks-sheet.ts'
import { serviceDrafts } from './service-drafts.ts'
import { SERVICES } from './services-sheet.ts'
import type { SheetGround } from './sheet-ground.ts'
import type { SheetModel } from './sheet-model.ts'
import { sheetModels } from './sheet-models.ts'
import { type OwnWords, objectToStrayCells } from './stray-cells.ts'
import { summaryDrafts } from './summary-drafts.ts'
import { SUMMARY } from './summary-sheet.ts'
import { viewpointInWords } from './viewpoint-in-words.ts'

const SHEETS = [GUIDANCE_SHEET, ABOUT, SUMMARY, RISKS, SERVICES]

/** A workbook made by `workbookTemplate` and filled in: drafts only of what was filled in. */
export const workbookIntake: Intake = {
  read: async (bytes, name, ledger): Promise<TakenIn> => {
    const opened = await openWorkbook(bytes, name)
    if (opened.is === 'refused') return { drafts: [], problems: [opened.problem] }
    const problems: IntakeProblem[] = []
    const sheets = sheetsOf(opened.workbook, name, problems)
    const guidance = sheets.get(GUIDANCE_SHEET)
    if (guidance !== undefined) objectToStrayCells(guidance, { ownWords: GUIDED, isRead: () => false }, problems)
    const aboutSheet = sheets.get(ABOUT)
    const about = aboutSheet && readAbout(aboutSheet, ledger.ledger, problems)
    const made = about && (await booksOfTemplate(ledger, about, problems))
    if (about === undefined || made === undefined) return { drafts: [], problems }
    const ground: SheetGround = { ledger, about, books: await ledger.asAt('9999-12-31'), problems }
    const drafts = draftsOf(ground, sheets, sheetModels(made, about.year))
    if (drafts.length === 0 && problems.length === 0)
      problems.push({ at: name, problem: 'nothing is filled in', remedy: 'fill in what is new in the yellow cells' })
    return { drafts, problems: [...problems, ...twiceStated(drafts)] }
  },
}

const GUIDED: OwnWords = new Map(GUIDANCE.map((words, index) => [`A${index + 1}`, words]))

/** The sheets by name. One that is missing, or that is none of the template's, would silently be passed over. */
const sheetsOf = (
  { worksheets }: Workbook,
  name: string,
  problems: IntakeProblem[],
): ReadonlyMap<string, Worksheet> => {
  const sheets = new Map(worksheets.map((sheet) => [sheet.name, sheet]))
  for (const sheet of SHEETS.slice(1))
    if (!sheets.has(sheet))
      problems.push({
        at: name,
        problem: `has no sheet '${sheet}'`,
        remedy: 'leave the sheets as the template has them',
      })
  for (const [sheet, { state }] of sheets)
    if (SHEETS.includes(sheet) && state !== 'visible')
      problems.push({
        at: `sheet '${sheet}'`,
        problem: 'is hidden',
        remedy: 'show it, so that whoever looks the workbook over sees what it says',
      })
    else if (!SHEETS.includes(sheet))
      problems.push({
        at: `sheet '${sheet}'`,
        problem: 'is none of the template’s',
        remedy: 'take it out: what it says would not be recorded',
      })
  return sheets
}

/** The books that the template was made of, to tell what was changed since. */
const booksOfTemplate = async (
  ledger: ProgrammeLedger,
  { asAt, knownOn, position }: About,
  problems: IntakeProblem[],
): Promise<ProgrammeBooks | undefined> => {
  try {
    return await ledger.asAt(asAt, { through: { position }, ...(knownOn !== undefined && { knownOn }) })
  } catch (error) {
    if (!isLedgerError(error)) throw error
    problems.push({ at: `sheet '${ABOUT}'`, problem: error.message, remedy: 'take a template of this ledger' })
    return undefined
  }
}

const draftsOf = (
  ground: SheetGround,
  sheets: ReadonlyMap<string, Worksheet>,
  models: readonly SheetModel[],
): readonly PlacedDraft[] =>
  models.flatMap((model) => {
    const sheet = sheets.get(model.name)
    const ownWords = new Map([
      ['A1', model.title],
      ['A2', viewpointInWords(ground.about)],
    ])
    const rows = sheet === undefined ? [] : readSheet(sheet, { model, ownWords }, ground.problems)
    return draftsOfRows(ground, model, rows)
  })

const draftsOfRows = (
  ground: SheetGround,
  { name, columns }: SheetModel,
  rows: readonly FilledRow[],
): readonly PlacedDraft[] => {
  if (name === RISKS) return riskDrafts(ground, rows)
  if (name === SERVICES) return serviceDrafts(ground, rows)
  const councils = columns.flatMap(({ id }) => (id.startsWith('share/') ? [id.slice('share/'.length)] : []))
  return summaryDrafts(ground, rows, councils)
}
