import type { BudgetTable } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { wordCell } from './cells/word-cell.ts'
import { spaced } from './spaced.ts'
import { pence, tableOf, text } from './table-of.ts'

/** Printed budget tables, each beside what its own figures make. */
export const budgetPositionsTables = (tables: readonly BudgetTable[]): readonly Table[] =>
  tables.map(({ table, rows, checks }) =>
    tableOf(rows, {
      id: table,
      caption: `The table ${table}, as printed`,
      columns: [
        text('label', 'Row', ({ label }) => attestedCell(label)),
        pence('budget', 'Budget', ({ budget }) => attestedFigure(budget)),
        pence('projected', 'Projected', ({ projected }) => attestedFigure(projected)),
        pence('variance', 'Variance printed', ({ variance }) => attestedFigure(variance)),
        pence('computed', 'Computed', ({ computedVariance }) => wordCell(computedVariance)),
        text('direction', 'Which is', ({ direction }) =>
          wordCell(direction === 'onBudget' ? spaced(direction) : direction),
        ),
      ],
      notes: [`${checks.hold} of its sums hold, ${checks.fail} fail, ${checks.untested} cannot be tested.`],
    }),
  )
