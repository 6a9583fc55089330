import { LedgerError } from '../../errors.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, claimsOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { sameValue } from '../../values/same-value.ts'
import { scaleOf } from './position-of.ts'
import type { RiskRegister } from './risk-register.ts'
import type { RiskRow } from './risk-row.ts'
import type { RiskScore } from './state.ts'

/**
 * What became of a risk: its score went up or down or stayed; it is new on the register, left it, or came back. `withdrawn`
 * is what the second register no longer knows: it was reversed, or its papers do not count. `notComparable` are scores on
 * two scales, `contested` is what sources disagree about, and `unknown` is a risk without two scores or a word of where it goes.
 */
export type RiskDirection =
  | 'up'
  | 'down'
  | 'unchanged'
  | 'new'
  | 'closed'
  | 'reopened'
  | 'withdrawn'
  | 'notComparable'
  | 'contested'
  | 'unknown'

/** How a risk on the register was scored. */
export interface RiskLevel {
  readonly score: Attested<RiskScore>
  /** Likelihood times impact; undefined where no one score is known. */
  readonly computed: number | undefined
}

/** How a risk moved between two positions of the register. */
export interface RiskMovement extends Row {
  readonly risk: Key
  /** Undefined where the risk was not on the register. */
  readonly from: RiskLevel | undefined
  readonly to: RiskLevel | undefined
  readonly direction: RiskDirection
  /** What says up, down or unchanged: two scores, or the word of a source that gives no score to compare. */
  readonly toldBy: 'scores' | 'trend' | undefined
}

/**
 * How each risk moved from one position of the register to another: of two days, or of one day by earlier and later papers.
 * Risks that are on neither are left out. By key.
 *
 * @throws `invalid-option` where either register was asked for one scale only: a risk may have changed its scale.
 */
export const riskMovement = (from: RiskRegister, to: RiskRegister): readonly RiskMovement[] => {
  if (from.scale !== undefined || to.scale !== undefined)
    throw new LedgerError(
      'invalid-option',
      'Movements are of whole registers, as a risk may change its scale: ask riskRegister without the option scale',
    )
  const before = rowsByRisk(from)
  const after = rowsByRisk(to)
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(byText)
    .flatMap((risk) => moved(risk, before.get(risk), after.get(risk)) ?? [])
}

const rowsByRisk = ({ scales, unscored, closed }: RiskRegister): ReadonlyMap<Key, RiskRow> =>
  new Map([...scales.flatMap(({ risks }) => risks), ...unscored, ...closed].map((row) => [row.risk, row]))

const moved = (risk: Key, before: RiskRow | undefined, after: RiskRow | undefined): RiskMovement | undefined => {
  const told = directionOf(before, after)
  return (
    told && {
      ref: `riskRegister:movement/${risk}`,
      risk,
      from: levelOf(before),
      to: levelOf(after),
      ...told,
      entries: positionsOf(before?.entries ?? [], after?.entries ?? []),
    }
  )
}

type Told = Pick<RiskMovement, 'direction' | 'toldBy'>

const directionOf = (before: RiskRow | undefined, after: RiskRow | undefined): Told | undefined => {
  if (after === undefined) return by(undefined, 'withdrawn')
  if (after.state === 'closed') return before?.state === 'closed' ? undefined : by(undefined, 'closed')
  // A source that says which way a risk went knows it from before, whether or not it stood on this register.
  if (before === undefined) return after.trend.is === 'known' ? by('trend', after.trend.value) : by(undefined, 'new')
  return before.state === 'closed' ? by(undefined, 'reopened') : compare(before, after)
}

/** A word of where a risk goes counts where nobody has scored it since: a score that stands from before is no news. */
const compare = (before: RiskRow, after: RiskRow): Told => {
  const isTrendNews = isNews(before.trend, after.trend)
  const isOneScale = scaleOf(before.score) === scaleOf(after.score)
  const [from, to] = [before.computed, after.computed]
  if (isOneScale && from !== undefined && to !== undefined && (isNews(before.score, after.score) || !isTrendNews))
    return by('scores', to > from ? 'up' : to < from ? 'down' : 'unchanged')
  if (before.score.is === 'contested' || after.score.is === 'contested') return by(undefined, 'contested')
  if (isTrendNews) return after.trend.is === 'known' ? by('trend', after.trend.value) : by(undefined, 'contested')
  return by(undefined, from !== undefined && to !== undefined ? 'notComparable' : 'unknown')
}

const by = (toldBy: Told['toldBy'], direction: RiskDirection): Told => ({ direction, toldBy })

/** Whether a cell says something that it did not say before: another claim, or the same one of another day. */
const isNews = (before: Attested<unknown>, after: Attested<unknown>): boolean =>
  after.is !== 'unknown' && !sameValue(datedClaims(before), datedClaims(after))

const datedClaims = (cell: Attested<unknown>): readonly unknown[] =>
  claimsOf(cell).map(({ on, value }) => ({ on, value }))

const levelOf = (row: RiskRow | undefined): RiskLevel | undefined =>
  row === undefined || row.state === 'closed' ? undefined : { score: row.score, computed: row.computed }
