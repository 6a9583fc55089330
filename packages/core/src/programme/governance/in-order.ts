import type { Key } from '../../values/key.ts'

/** Keys in an order of their own, so that two sources that list the same do not disagree; undefined where none are given. */
export const inOrder = (keys: readonly Key[] | undefined): readonly Key[] | undefined => keys && [...keys].sort()
