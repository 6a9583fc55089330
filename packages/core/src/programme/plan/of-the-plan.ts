import type { Finding } from '../../slice/finding.ts'
import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import type { Claim } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import type { ServicesReads } from '../services/state.ts'
import { howInWords } from './in-words.ts'
import { type Plan, readPlan } from './read-plan.ts'
import type { PlanReads } from './state.ts'
import type { StatedHow, StatementRow } from './statements.ts'
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
    row.isSet ? find(row).map((found) => ({ ...found, subject: `target/${row.target}` })) : [],
  )

/** `as revised by one council on 1 November 2008 and said again by another on 18 November 2008` */
export const saidByWhom = (
  all: Pick<Ground['all'], 'parties'>,
  statements: readonly (Pick<StatementRow, 'approvedBy' | 'on'> & { readonly how: StatedHow })[],
): string =>
  `as ${statements.map(({ how, on, approvedBy }) => `${howInWords(how)}${byWhom(all, approvedBy)} on ${formatDay(on)}`).join(' and ')}`

/** ` by the Shared Services Board`; nothing where nobody is known. */
const byWhom = ({ parties }: Pick<Ground['all'], 'parties'>, approvedBy: readonly Claim<Key>[]): string =>
  approvedBy.length === 0 ? '' : ` by ${listInWords(approvedBy.map(({ value }) => nameOfParty(parties, value)))}`
