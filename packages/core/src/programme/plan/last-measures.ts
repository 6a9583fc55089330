import { type Attested, notStated } from '../../values/attested.ts'
import { joinCells } from '../../values/join-cells.ts'
import { possiblyLast } from '../../values/possible-order.ts'
import type { Reads } from '../../values/reads.ts'
import type { Setting, TargetReads } from './state.ts'

/** Those that set a target and may be the last to say by what it is judged to be met. */
export const lastMeasures = ({ settings }: Pick<TargetReads, 'settings'>): readonly Reads<Setting>[] =>
  possiblyLast(settings.filter(({ measure }) => measure.is !== 'unknown'))

/** By what a target is judged to be met: contested where sources disagree, or are too vague to tell which is the last. */
export const measureOf = (target: Pick<TargetReads, 'settings'>): Attested<string> => {
  const last = lastMeasures(target)
  return last.length === 0 ? notStated() : joinCells(last.map(({ measure }) => measure))
}
