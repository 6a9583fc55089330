import { LedgerError } from '../errors.ts'
import type { Programme } from '../slice/compose.ts'
import { closestTo } from '../values/closest-to.ts'
import { quoted } from '../values/quoted.ts'

/**
 * @param beside what can be asked beside the views of slices.
 * @throws `invalid-option` for what names no view, with the one that may be meant.
 */
export const assertView = ({ slices }: Programme, view: unknown, beside: readonly string[] = []): void => {
  const names = [...slices.flatMap(({ views }) => Object.keys(views)), ...beside]
  if (typeof view === 'string' && names.includes(view)) return
  const [asked, closest] = typeof view === 'string' ? [view, closestTo(view, names)] : [quoted(view), undefined]
  const hint = closest === undefined || names.length === 1 ? '' : `; the closest is ${closest}`
  throw new LedgerError('invalid-option', `There is no view ${asked}: give one of ${names.join(', ')}${hint}`)
}
