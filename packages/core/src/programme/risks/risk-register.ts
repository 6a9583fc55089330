import { z } from 'zod'
import type { Reading } from '../../slice/reading.ts'
import { attestedValue } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { Day } from '../../values/day.ts'
import { Key } from '../../values/key.ts'
import { InvalidOptionError, parseOptions } from '../../values/parse.ts'
import { scaleOf } from './position-of.ts'
import { rankRisks } from './rank-risks.ts'
import { type RiskMovement, riskMovement } from './risk-movement.ts'
import { possibleRiskRow, type RiskRow, riskRow } from './risk-row.ts'
import { type ScaleRow, scaleRow } from './scale-row.ts'
import type { RisksReads } from './state.ts'

const Options = z.strictObject({ scale: Key.optional(), since: Day.optional() })

export interface RiskRegisterOptions {
  /** Only the risks scored on this scale; risks of no scale are left out. Default: all. */
  readonly scale?: Key
  /** How each risk moved since the end of this day, by the papers that count today. Default: not said. */
  readonly since?: Day
}

/** The risks as they stand. Scores are only ever compared on one scale. */
export interface RiskRegister {
  readonly asAt: Day
  /** The one scale that was asked for; undefined where all were. */
  readonly scale: Key | undefined
  /** By key, each with its risks that are on the register. */
  readonly scales: readonly ScaleRow[]
  /** On the register, without one scale to be ranked on: nobody gave a score, or sources use several scales. By title. */
  readonly unscored: readonly RiskRow[]
  /** By title. */
  readonly closed: readonly RiskRow[]
  /** May have been put on the register by the day: their sources are too vague to tell. Neither ranked nor counted. By title. */
  readonly undetermined: readonly RiskRow[]
  /** How each risk moved, those included that are no longer there; undefined where it was not asked for. By key. */
  readonly movements: readonly RiskMovement[] | undefined
}

type Ground = Reading<{ readonly risks: RisksReads }>

/**
 * The risk register, ranked scale by scale. A movement starts from what holds of the earlier day in these books: what was
 * reversed since does not. To start from what held on that day, ask the books of the day and call `riskMovement`.
 */
export const riskRegister =
  (reading: Ground) =>
  (options: RiskRegisterOptions = {}): RiskRegister => {
    const { scale, since } = parseOptions(Options, options, 'The options of riskRegister')
    const { asAt } = reading.basis
    if (since !== undefined && since > asAt)
      throw new InvalidOptionError('The options of riskRegister', [
        {
          field: 'since',
          problem: `is ${since}, after the day of these books, ${asAt}`,
          remedy: 'give a day up to it, or ask later books',
        },
      ])
    const now = registerAt(reading, asAt)
    return narrow(since === undefined ? now : withMovements(now, riskMovement(registerAt(reading, since), now)), scale)
  }

const registerAt = ({ all, possibly, basis }: Ground, asAt: Day): RiskRegister => {
  // What is vague is vague by the day of the books: of an earlier day only what is certain is shown.
  const maybe = asAt === basis.asAt ? possibly.risks : undefined
  const parts = { all: all.risks, possibly: maybe }
  const rows = rowsOf(Object.keys(all.risks.risks).map((risk) => riskRow({ ...parts, risk, asAt })))
  const onRegister = rows.filter(({ state }) => state !== 'closed')
  const scales = new Set([...Object.keys(all.risks.scales), ...onRegister.flatMap(({ score }) => scaleOf(score) ?? [])])
  const uncertain = Object.keys(maybe?.risks ?? {}).filter((risk) => !(risk in all.risks.risks))
  return {
    asAt,
    scale: undefined,
    scales: [...scales].sort(byText).map((scale) =>
      scaleRow({
        scale,
        words: all.risks.scales[scale],
        risks: rankRisks(onRegister.filter(({ score }) => scaleOf(score) === scale)),
      }),
    ),
    unscored: onRegister.filter(({ score }) => scaleOf(score) === undefined),
    closed: rows.filter(({ state }) => state === 'closed'),
    undetermined: rowsOf(uncertain.map((risk) => possibleRiskRow({ ...parts, risk }))),
    movements: undefined,
  }
}

const rowsOf = (rows: readonly (RiskRow | undefined)[]): readonly RiskRow[] =>
  rows.filter((row) => row !== undefined).sort((a, b) => byText(titleOf(a), titleOf(b)) || byText(a.risk, b.risk))

const titleOf = ({ title, risk }: RiskRow): string => attestedValue(title) ?? risk

const withMovements = (register: RiskRegister, movements: readonly RiskMovement[]): RiskRegister => {
  const byRisk = new Map(movements.map((movement) => [movement.risk, movement]))
  const moved = (rows: readonly RiskRow[]) => rows.map((row) => ({ ...row, movement: byRisk.get(row.risk) }))
  return {
    ...register,
    scales: register.scales.map((scale) => ({ ...scale, risks: moved(scale.risks) })),
    unscored: moved(register.unscored),
    closed: moved(register.closed),
    movements,
  }
}

const narrow = (register: RiskRegister, scale: Key | undefined): RiskRegister => {
  if (scale === undefined) return register
  const isOnIt = ({ score }: Pick<RiskRow, 'score'>): boolean => scaleOf(score) === scale
  return {
    ...register,
    scale,
    scales: register.scales.filter((each) => each.scale === scale),
    unscored: [],
    closed: register.closed.filter(isOnIt),
    undetermined: register.undetermined.filter(isOnIt),
    movements: register.movements?.filter(({ from, to }) =>
      [from, to].some((level) => level !== undefined && isOnIt(level)),
    ),
  }
}
