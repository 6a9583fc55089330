/**
 * Names one after the other, as a sentence has them: `Alder`, `Alder and Birch`, `Alder, Birch and Cedar`.
 *
 * @param last what stands before the last of several. Default: and.
 */
export const listInWords = (names: readonly string[], last: 'and' | 'or' = 'and'): string => {
  const before = names.slice(0, -1)
  const [end = ''] = names.slice(-1)
  return before.length === 0 ? end : `${before.join(', ')} ${last} ${end}`
}
