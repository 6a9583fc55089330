import type { BenefitRow, ServiceBenefits } from '@programme-ledger/core'
import { amountCell } from '../blocks/amount-cell.ts'
import { rowOf } from '../blocks/blocks.ts'
import { cellOf, textCell, value } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Cell, Table } from '../document.ts'
import { STANDINGS } from './benefit-standings.ts'

/** Benefits one by one: who owns each, how it is measured, and what came of it. */
export const benefitsTable = (
  { id, caption }: Pick<Table, 'id' | 'caption'>,
  services: readonly Pick<ServiceBenefits, 'name' | 'benefits'>[],
): Table =>
  statedTable({
    id,
    caption,
    columns: {
      service: ['Of', 'text'],
      benefit: ['Benefit', 'text'],
      owner: ['Owner', 'text'],
      measure: ['Measured by', 'text'],
      due: ['Due', 'day'],
      standing: ['Status', 'text'],
      money: ['Brought, where stated', 'pence'],
      saving: ['Its saving', 'text'],
      commentary: ['What is said of it', 'text'],
    },
    rows: services.flatMap(({ name, benefits }) => benefits.map((row) => rowOf(row, benefitCells(name, row)))),
    notes: ['Amounts of services are not added up: each measures in its own way.'],
  })

const benefitCells = (service: string, row: BenefitRow): Readonly<Record<string, Cell>> => {
  const { saving, commentary } = row.assessment
  return {
    service: value(service),
    benefit: value(`${row.name}${row.kind.is === 'known' && row.kind.value === 'disbenefit' ? ' (disbenefit)' : ''}`),
    owner: textCell(row.owner),
    measure: textCell(row.measure),
    due: cellOf(row.dueOn, (day) => day),
    standing: value(`${STANDINGS[row.standing]}${row.isOverdue ? `, overdue` : ''}`),
    money: amountCell(row.assessment),
    saving: cellOf(saving, (outcome) => SAVINGS[outcome]),
    commentary: textCell(commentary),
  }
}

const SAVINGS = {
  came: 'came',
  cameInPart: 'came in part',
  didNotCome: 'did not come',
} as const
