import type { NamedFinding } from '@programme-ledger/core'
import { rowOf, table } from '../blocks/blocks.ts'
import { value } from '../blocks/cells.ts'
import type { Table } from '../document.ts'
import { capitalised } from '../words/in-words.ts'

/** Findings one by one: what was found, and of what. */
export const findingsTable = (
  { id, caption }: Pick<Table, 'id' | 'caption'>,
  findings: readonly NamedFinding[],
): Table =>
  table({
    id,
    caption,
    columns: { finding: ['What was found', 'text'], message: ['Of what', 'text'] },
    rows: findings.map(({ finding, message, entries }) =>
      rowOf({ ref: undefined, entries }, { finding: value(capitalised(finding)), message: value(message) }),
    ),
  })
