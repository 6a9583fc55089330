import assert from 'node:assert/strict'
import { addDays, type Books, type Day, type Entry, type programme } from '@programme-ledger/core'
import { distinct, told } from '../oracle/tell.ts'

interface Reported {
  readonly measure: string
  readonly stage: string
  readonly period: { readonly from: Day; readonly to: Day }
}

/**
 * Law M3: no report is passed over without a word. Each is counted or shown as set aside; no day is counted twice; and of the
 * days up to the last one counted exactly those that no counted report covers are shown as gaps. What an actual is called,
 * gross or recurring, all its figures are called.
 *
 * @param facts the entries that count for these books.
 */
export const assertReportsArePlaced = (
  books: Pick<Books<typeof programme>, 'councilSavings'>,
  facts: readonly Entry[],
): void => {
  const reported = told<Reported & { readonly line: string }>(facts, 'SavingReported').map(({ data }) => data)
  for (const { year, lines } of books.councilSavings()) {
    const first: Day = `${Number(year.slice(0, 4))}-04-01`
    const isOfYear = ({ period: { to } }: Reported): boolean => first <= to && to < addDays(first, 365)
    for (const { line, ref, reports, setAside, gaps, actual } of lines) {
      const ofLine = reported.filter((each) => each.line === line && isOfYear(each))
      assert.deepEqual(
        [...reports, ...setAside].map(nameOf).toSorted(),
        distinct(ofLine.map(nameOf)).toSorted(),
        `${ref}: a report is neither counted nor set aside`,
      )
      assert.deepEqual(gaps.flatMap(daysIn), uncovered(first, reports), `${ref}: other days are missing`)
      for (const quality of ['basis', 'recurrence'] as const) {
        const said = distinct(reports.flatMap(({ [quality]: cell }) => (cell.is === 'known' ? [cell.value] : [])))
        assert.equal(
          actual[quality],
          said.length === 1 ? said[0] : undefined,
          `${ref}: not all of it is ${actual[quality]}`,
        )
      }
    }
  }
}

const nameOf = ({ period: { from, to }, measure, stage }: Reported): string => [from, to, measure, stage].join(' ')

/** The days from the first of a year to the last that any report covers which none covers; throws where two cover one. */
const uncovered = (first: Day, reports: readonly Reported[]): readonly Day[] => {
  const covered = reports.flatMap(({ period }) => daysIn(period))
  assert.equal(new Set(covered).size, covered.length, 'a day is counted twice')
  const last = covered.toSorted().at(-1)
  return last === undefined ? [] : daysIn({ from: first, to: last }).filter((day) => !covered.includes(day))
}

const daysIn = ({ from, to }: Reported['period']): readonly Day[] => {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
