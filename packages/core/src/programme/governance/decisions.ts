import { z } from 'zod'
import { positionsOf, type Row } from '../../slice/row.ts'
import { claimedValues, notStated } from '../../values/attested.ts'
import { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import { type ServiceApproval, serviceApprovals } from './live-approvals.ts'
import { type Ground, type MatterRow, matterRows } from './matter-rows.ts'

const Options = z.strictObject({ matter: Key.optional(), service: Key.optional() })

export interface DecisionsOptions {
  /** Only this matter. Default: all. */
  readonly matter?: Key
  /** Only what concerns this service, and of the live services only this one. Default: all. */
  readonly service?: Key
}

/** The live services, by what is recorded of the approval of their business cases by every council that is a partner. By key. */
export interface LiveServices extends Row {
  readonly approvedByAll: readonly Key[]
  /** All approved; of one at least no source says so, and it is inferred. */
  readonly inferred: readonly Key[]
  /** Every one approved, and no version has the approval of all. */
  readonly differentVersions: readonly Key[]
  /** Sources disagree on whether one approved, or which version. */
  readonly contested: readonly Key[]
  /** Of one, sources do not tell whether it approved or declined last. */
  readonly undetermined: readonly Key[]
  /** Of one at least no approval is recorded. */
  readonly none: readonly Key[]
}

export interface Decisions {
  /** By name. */
  readonly matters: readonly MatterRow[]
  readonly liveServices: LiveServices
}

/** What was decided, by whom, of which version, and whether by all. */
export const decisions =
  (reading: Ground) =>
  (options: DecisionsOptions = {}): Decisions => {
    const { matter, service } = parseOptions(Options, options, 'The options of decisions')
    const { matters } = reading.all.governance
    const concerns = (key: Key): boolean =>
      service === undefined ||
      claimedValues(matters[key]?.services ?? notStated<readonly Key[]>())
        .flat()
        .includes(service)
    return {
      matters: matterRows(reading, (key) => (matter ?? key) === key && concerns(key)),
      liveServices: liveServicesOf(
        serviceApprovals(reading).filter((each) => each.isLive && (service ?? each.service) === each.service),
      ),
    }
  }

const liveServicesOf = (approvals: readonly ServiceApproval[]): LiveServices => {
  const keysOf = (which: (approval: ServiceApproval) => boolean): readonly Key[] =>
    approvals.filter(which).map(({ service }) => service)
  return {
    ref: 'decisions:live-services',
    approvedByAll: keysOf(({ approvedByAll, isInferred }) => approvedByAll === 'yes' && !isInferred),
    inferred: keysOf(({ isInferred }) => isInferred),
    differentVersions: keysOf(({ approvedByAll }) => approvedByAll === 'differentVersions'),
    contested: keysOf(({ approvedByAll }) => approvedByAll === 'contested'),
    undetermined: keysOf(({ approvedByAll }) => approvedByAll === 'undetermined'),
    none: keysOf(({ approvedByAll }) => approvedByAll === 'no' || approvedByAll === 'notRecorded'),
    entries: positionsOf(...approvals.map(({ entries }) => entries)),
  }
}
