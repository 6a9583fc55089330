import { type Entry, type Period, yearOfDay } from '@programme-ledger/core'
import type { PlacedDraft } from '../intake.ts'
import { penceFrom } from '../pence-from.ts'
import { HOW_PERIODS_ARE_WRITTEN } from '../period-from-words.ts'
import type { ReadCell } from './read-cell.ts'
import type { FilledRow } from './read-sheet.ts'
import { draftOfRow, type SheetGround } from './sheet-ground.ts'
import { REASONS, SUMMARY } from './summary-sheet.ts'

/** The new figures of the financial summary: reports of savings, and corrections of those that were reported for the same period. */
export const summaryDrafts = (
  ground: SheetGround,
  rows: readonly FilledRow[],
  councils: readonly string[],
): readonly PlacedDraft[] => {
  const { about, problems } = ground
  if (rows.length === 0) return []
  if (about.period === undefined) {
    problems.push({
      at: about.periodAt,
      problem: 'there are new figures, and it is not said for which period',
      remedy: HOW_PERIODS_ARE_WRITTEN,
    })
    return []
  }
  const { period } = about
  if (yearOfDay(period.to) !== about.year) {
    problems.push({
      at: about.periodAt,
      problem: `the period ends in ${yearOfDay(period.to)}, and the sheet is of ${about.year}`,
      remedy: `give a period of ${about.year}, or take a template of the other year`,
    })
    return []
  }
  return rows.flatMap((row) => reportOf(ground, row, period, councils) ?? [])
}

const reportOf = (
  ground: SheetGround,
  row: FilledRow,
  period: Period,
  councils: readonly string[],
): PlacedDraft | undefined => {
  const { about, problems } = ground
  const [total, why, reason] = [row.cell('total'), row.cell('why'), row.cell('reason')]
  const shares = councils
    .map((council) => [council, row.cell(`share/${council}`)] as const)
    .filter(([, { text }]) => text !== '')
  if (total.text === '') {
    problems.push({
      at: total.at,
      problem: 'the total is missing',
      remedy: 'give the total as the paper has it, or unknown where it has none',
    })
    return undefined
  }
  const isCost = row.cell('nature').text === 'cost'
  const amount = (cell: ReadCell): number | 'unknown' => amountIn(ground, cell, isCost)
  const data = {
    line: row.key,
    period,
    measure: 'yearToDate',
    stage: about.stage,
    class: 'notStated',
    basis: 'notStated',
    recurrence: 'notStated',
    method: 'notStated',
    total: amount(total),
    ...(shares.length > 0 && { shares: Object.fromEntries(shares.map(([council, cell]) => [council, amount(cell)])) }),
    ...(why.text !== '' && { varianceCause: why.text }),
  }
  return draftOfRow(ground, {
    type: 'SavingReported',
    data,
    effectiveOn: period.to,
    of: `${SUMMARY}/${row.key}/${period.to}`,
    at: total.at,
    fields: {
      'data.total': total.at,
      'data.shares': shares[0]?.[1].at ?? total.at,
      'data.varianceCause': why.at,
      'data.line': row.at,
      'data.period': about.periodAt,
    },
    ...correctionOf(ground, row.key, period, reason),
  })
}

const amountIn = ({ problems }: SheetGround, { at, text }: ReadCell, isCost: boolean): number | 'unknown' => {
  const read = penceFrom(text)
  if (read.is === 'wrong') problems.push({ at, problem: read.problem, remedy: read.remedy })
  else if (read.is === 'pence' && isCost && read.pence > 0)
    problems.push({
      at,
      problem: `is ${text}, and the line is a cost`,
      remedy: `costs are written with a minus: -${text}`,
    })
  return read.is === 'pence' ? read.pence : 'unknown'
}

/** Only where it is said to be one is a figure a correction: of the report of the same line, period and stage. */
const correctionOf = (
  { books, about, problems }: SheetGround,
  line: string,
  period: Period,
  { at, text }: ReadCell,
): { readonly supersedes?: string; readonly reason?: (typeof REASONS)[number] } => {
  if (text === '') return {}
  const reason = REASONS.find((each) => each === text)
  if (reason === undefined) {
    problems.push({
      at,
      problem: `${JSON.stringify(text)} is no reason for a correction`,
      remedy: `choose one of ${REASONS.join(', ')}`,
    })
    return {}
  }
  const corrected = reportsOf(books.entries(Array.from({ length: books.basis.position }, (_, index) => index + 1)), {
    line,
    period,
    stage: about.stage,
  })
  const [only, ...others] = corrected
  if (only !== undefined && others.length === 0) return { supersedes: only.id, reason }
  problems.push({
    at,
    problem:
      only === undefined
        ? 'the ledger has no figure of this line, period and stage to be corrected'
        : `the ledger has ${corrected.length} figures of this line, period and stage`,
    remedy:
      only === undefined
        ? 'leave the reason out'
        : `correct one of the entries ${corrected.map(({ position }) => position).join(', ')} by its id`,
  })
  return {}
}

interface Reported {
  readonly line: string
  readonly period: Period
  readonly measure: string
  readonly stage: string
}

/** The reports that nothing has superseded. */
const reportsOf = (entries: readonly Entry[], { line, period, stage }: Omit<Reported, 'measure'>): readonly Entry[] => {
  const superseded = new Set(entries.map(({ supersedes }) => supersedes))
  return entries.filter((entry) => {
    if (entry.type !== 'SavingReported' || superseded.has(entry.id)) return false
    const data = entry.data as Reported
    return (
      data.line === line &&
      data.stage === stage &&
      data.measure === 'yearToDate' &&
      data.period.from === period.from &&
      data.period.to === period.to
    )
  })
}
