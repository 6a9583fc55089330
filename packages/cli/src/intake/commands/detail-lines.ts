import { formatDay, type NamedFinding } from '@programme-ledger/core'
import { changeLines } from '../../compare/change-lines.ts'
import { hanging } from '../../terminal/hanging.ts'
import type { Preview } from '../flow/preview.ts'

/** Every figure that would be another, row by row, with the facts that make it so; and every finding that would come or go. */
export const detailLines = (
  { asAt, comparisons, found, settled }: Omit<Preview, 'brief'>,
  width: number,
): readonly string[] => [
  comparisons.length === 0
    ? `No figure of the pack at ${formatDay(asAt)} would be another.`
    : `What would change in the pack at ${formatDay(asAt)}:`,
  ...comparisons.flatMap((comparison) => ['', comparison.view, ...changeLines(comparison, width).slice(1)]),
  ...findingLines('What would be found besides:', found, width),
  ...findingLines('What would not be found any more:', settled, width),
]

const findingLines = (heading: string, findings: readonly NamedFinding[], width: number): readonly string[] =>
  findings.length === 0
    ? []
    : ['', heading, ...findings.map(({ severity, message }) => hanging(`  ${severity}: `, message, width))]
