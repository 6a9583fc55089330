import { isAttested, withoutInference } from '../../values/attested.ts'

/** A record in which what was inferred is as unknown; when it happened stays. */
export const withoutInferredCells = <Each extends object>(record: Each): Each =>
  Object.fromEntries(
    Object.entries(record).map(([name, cell]: [string, unknown]) => [
      name,
      isAttested(cell) && name !== 'on' ? withoutInference(cell) : cell,
    ]),
    // Every cell is replaced by one of its own kind.
  ) as Each
