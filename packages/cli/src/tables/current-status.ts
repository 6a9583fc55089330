import type { CurrentStatus, StatusRow } from '@programme-ledger/core'
import type { Cell, Table } from '@programme-ledger/reports'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { listCell } from './cells/list-cell.ts'
import { whenCell } from './cells/when-cell.ts'
import { spaced } from './spaced.ts'
import { rag, tableOf, text } from './table-of.ts'

/** Where every service stands. */
export const currentStatusTables = ({ services }: CurrentStatus, { names }: Asked): readonly Table[] => [
  tableOf(services, {
    id: 'services',
    caption: 'Services',
    columns: [
      text('service', 'Service', ({ name }) => ({ is: 'value', value: name })),
      text('stage', 'Stage', stageCell),
      rag('status', 'Status', ({ rag: colour }) => attestedCell(colour)),
      text('live', 'Live since', liveCell),
      text('hosts', 'Host', ({ hosts }) => attestedCell(hosts, (keys) => keys.map(names.party).join(' and '))),
      text('partners', 'Partners', ({ partners }) => listCell(partners.map(({ party }) => names.party(party)))),
    ],
  }),
]

const stageCell = ({ stage, undetermined }: StatusRow): Cell => ({
  is: 'value',
  value: spaced(stage) + (undetermined === undefined ? '' : `, or ${spaced(undetermined)}: undetermined`),
})

/** Of a service that is not live there is no such day. */
const liveCell = ({ live, stage }: StatusRow): Cell =>
  live.is === 'unknown' && stage !== 'live' ? { is: 'missing', why: 'notApplicable' } : whenCell(live)
