/** A row of a view that can be asked where it comes from. */
export interface Row {
  /** Names the row, whatever the viewpoint: the view's name, a colon, and the row's own key. */
  readonly ref: string
  /** The positions of the entries behind it, in order. */
  readonly entries: readonly number[]
}

/** Positions in order, each once. */
export const positionsOf = (...witnesses: readonly (readonly number[])[]): readonly number[] => {
  const positions = new Set<number>()
  for (const each of witnesses) for (const position of each) positions.add(position)
  return [...positions].sort((a, b) => a - b)
}
