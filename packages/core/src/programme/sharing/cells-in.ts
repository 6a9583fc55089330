import { type Attested, isAttested } from '../../values/attested.ts'

/** Every cell of a record of this slice, with the field that it is in: a field is a cell, or a table of cells. */
export const cellsIn = (record: object): readonly (readonly [string, Attested<unknown>])[] =>
  Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return []
    if (isAttested(value)) return [[field, value] as const]
    return Object.entries(value).flatMap(([key, cell]: [string, unknown]) =>
      isAttested(cell) ? [[`${field}/${key}`, cell] as const] : [],
    )
  })
