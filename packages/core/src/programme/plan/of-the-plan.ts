import type { Finding } from '../../slice/finding.ts'
import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { type Attested, attestedValue } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import type { ServicesReads } from '../services/state.ts'
import { type Plan, readPlan } from './read-plan.ts'
import type { PlanReads } from './state.ts'
import type { TargetRow } from './target-row.ts'

export type Ground = Reading<{
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly plan: PlanReads
}>

type Found = Omit<Finding, 'subject'>

/** The whole plan, as findings ask about it. */
export const wholePlan: (reading: Ground) => Plan = oncePerReading((reading: Ground) => readPlan(reading)())

/** Asks one question of every target that was certainly set. */
export const ofEachTarget = (reading: Ground, find: (row: TargetRow) => readonly Found[]): readonly Finding[] =>
  wholePlan(reading).targets.flatMap((row) =>
    row.state === 'undetermined' ? [] : find(row).map((found) => ({ ...found, subject: `target/${row.target}` })),
  )

/** ` by the Shared Services Board`; nothing where no one body is known. */
export const byWhom = ({ parties }: Pick<Ground['all'], 'parties'>, approvedBy: Attested<Key>): string => {
  const body = attestedValue(approvedBy)
  return body === undefined ? '' : ` by ${nameOfParty(parties, body)}`
}
