import type { Said } from './said.ts'

/** The same report of a target, met no later than the day of the report: on whatever day it is told, it tells of what has come. */
export const metByThen = (said: Said): Said => {
  // Only a report of a target has this field.
  const { metOn } = said.data as { readonly metOn?: string }
  return metOn === undefined || metOn === 'unknown' || metOn <= said.effectiveOn
    ? said
    : { ...said, data: { ...said.data, metOn: said.effectiveOn } }
}
