import type { BenefitRealisation, BenefitRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { wordCell } from './cells/word-cell.ts'
import { spaced } from './spaced.ts'
import { day, tableOf, text } from './table-of.ts'

interface OfService extends BenefitRow {
  readonly of: string
}

/** What was promised of each service, and how it stands; then what came without having been promised. */
export const benefitRealisationTables = ({ services, unplanned }: BenefitRealisation): readonly Table[] => {
  const expected = services.flatMap(({ name, benefits }) => benefits.map((row): OfService => ({ ...row, of: name })))
  return [
    tableOfBenefits('expected', 'Benefits that were expected', expected),
    tableOfBenefits('unplanned', 'Benefits that came without having been expected', unplanned.benefits.map(ofNone)),
  ]
}

const ofNone = (row: BenefitRow): OfService => ({ ...row, of: '' })

const tableOfBenefits = (id: string, caption: string, rows: readonly OfService[]): Table =>
  tableOf(rows, {
    id,
    caption,
    columns: [
      text('service', 'Service', ({ of }) => wordCell(of)),
      text('benefit', 'Benefit', ({ name }) => ({ is: 'value', value: name })),
      text('standing', 'Stands', ({ standing }) => wordCell(spacedUnless(standing))),
      text('owner', 'Owner', ({ owner }) => attestedCell(owner)),
      day('dueOn', 'Due', ({ dueOn }) => attestedFigure(dueOn)),
      text('isOverdue', 'Overdue', ({ isOverdue }) => ({ is: 'value', value: isOverdue ? 'yes' : 'no' })),
    ],
  })

/** What is missing keeps its name, by which it is told. */
const spacedUnless = (standing: BenefitRow['standing']): string =>
  standing === 'notStated' || standing === 'undetermined' ? standing : spaced(standing)
