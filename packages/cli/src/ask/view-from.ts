import { UsageError } from '../usage-error.ts'
import { VIEW_NAMES, type ViewName } from '../views/views.ts'
import { closest } from './closest.ts'

/** @throws UsageError for what names no view, with the one that may be meant. */
export const viewFrom = (given: string): ViewName => {
  const view = VIEW_NAMES.find((name) => name === given)
  if (view !== undefined) return view
  // `current-status` is read as currentStatus.
  const meant = closest(
    given.replaceAll('-', ''),
    VIEW_NAMES.map((name) => ({ name })),
  )
  const hint = meant === undefined ? `: there are ${VIEW_NAMES.join(', ')}` : `: did you mean ${meant.name}?`
  throw new UsageError(`There is no view ${given}${hint}`)
}
