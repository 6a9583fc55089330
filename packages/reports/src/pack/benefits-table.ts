import type { BenefitRow, ServiceBenefits } from '@programme-ledger/core'
import { rowOf } from '../blocks/blocks.ts'
import { cellOf, missing, textCell, value } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Cell, Table } from '../document.ts'
import { amountInWords } from '../words/amount-in-words.ts'
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
      money: ['Brought, where stated', 'text'],
      commentary: ['What is said of it', 'text'],
    },
    rows: services.flatMap(({ name, benefits }) => benefits.map((row) => rowOf(row, benefitCells(name, row)))),
    notes: ['Amounts of services are not added up: each measures in its own way.'],
  })

const benefitCells = (service: string, row: BenefitRow): Readonly<Record<string, Cell>> => {
  const { amount, saving, commentary } = row.assessment
  return {
    service: value(service),
    benefit: value(`${row.name}${row.kind.is === 'known' && row.kind.value === 'disbenefit' ? ' (disbenefit)' : ''}`),
    owner: textCell(row.owner),
    measure: textCell(row.measure),
    due: cellOf(row.dueOn, (day) => day),
    standing: value(`${STANDINGS[row.standing]}${row.isOverdue ? `, overdue` : ''}`),
    money: amount.is !== 'unknown' ? value(amountInWords(row.assessment)) : savingCell(saving),
    commentary: textCell(commentary),
  }
}

const SAVINGS = {
  came: 'the saving came',
  cameInPart: 'the saving came in part',
  didNotCome: 'the saving did not come',
} as const

const savingCell = (saving: BenefitRow['assessment']['saving']): Cell =>
  saving.is === 'unknown' ? missing('notStated') : cellOf(saving, (outcome) => SAVINGS[outcome])
