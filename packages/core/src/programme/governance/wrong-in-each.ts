import { positionsOf } from '../../slice/row.ts'

/** Something that is wrong. */
export interface Wrong {
  /** What kind of wrong it is, and of what: the same however it is worded. */
  readonly of: string
  readonly what: string
  readonly isCertain: boolean
  readonly entries: readonly number[]
}

/**
 * What is wrong in each way that something may have stood, in one of them at least: certain only where it is in all. Where it is
 * worded in several ways, in all of them.
 *
 * @param find what is wrong in one way.
 */
export const wrongInEach = <Way>(
  ways: readonly Way[],
  find: (way: Way) => readonly Wrong[],
): readonly Omit<Wrong, 'of'>[] => {
  const found = ways.map(find)
  return [...new Set(found.flat().map((wrong) => wrong.of))].map((kind) => {
    const all = found.flat().filter((wrong) => wrong.of === kind)
    return {
      what: [...new Set(all.map(({ what }) => what))].join(', or '),
      isCertain: found.every((each) => each.some((wrong) => wrong.of === kind && wrong.isCertain)),
      entries: positionsOf(...all.map(({ entries }) => entries)),
    }
  })
}
