import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { formatPounds, moreOrLess } from '../../values/format-pounds.ts'
import type { Ground } from './of-each-line.ts'
import type { PrintedTotal } from './state.ts'
import { subjectOfPrinted } from './subject-of-printed.ts'
import { keyOfTotal } from './total-row.ts'

/** What a source prints for one total and does not go together, whatever its lines are (law M2). */
export const printedContradictsItself = ({ all: { savings } }: Ground): readonly Finding[] =>
  Object.values(savings.printedTotals).flatMap((printed) => {
    const subject = subjectOfPrinted(printed)
    const name = `${attestedValue(printed.label) ?? keyOfTotal(printed.of)} ${printed.year}`
    return [...varianceOff(printed, name), ...sharesOff(printed, name)].map((found) => ({
      severity: 'serious' as const,
      subject,
      ...found,
    }))
  })

type Off = Pick<Finding, 'message' | 'entries'>

const varianceOff = ({ budget, actual, variance, goodTo }: Readonly<PrintedTotal>, name: string): readonly Off[] => {
  const [budgeted, saved, stated] = [budget, actual, variance].map(attestedValue)
  if (budgeted === undefined || saved === undefined || stated === undefined) return []
  // Three figures, each rounded by itself.
  if (Math.abs(saved - budgeted - stated) <= 3 * (attestedValue(goodTo) ?? 0)) return []
  const message = `${name} is printed with a variance of ${formatPounds(stated)}, its own actual less its own budget is ${formatPounds(saved - budgeted)}`
  return [{ message, entries: positionsOf(...[budget, actual, variance].map(witnessesOf)) }]
}

const sharesOff = ({ budget, budgetShares, goodTo }: Readonly<PrintedTotal>, name: string): readonly Off[] => {
  const cells = Object.values(budgetShares)
  const shares = cells.flatMap((cell) => attestedValue(cell) ?? [])
  const whole = attestedValue(budget)
  if (whole === undefined || shares.length < cells.length || shares.length === 0) return []
  const differs = shares.reduce((sum, share) => sum + share, 0) - whole
  if (Math.abs(differs) <= (shares.length + 1) * (attestedValue(goodTo) ?? 0)) return []
  const message = `${name} is printed with shares of its budget that add up to ${moreOrLess(differs)} than the budget beside them`
  return [{ message, entries: positionsOf(witnessesOf(budget), ...cells.map(witnessesOf)) }]
}
