/** Names one after the other, as a sentence has them: `Alder`, `Alder and Birch`, `Alder, Birch and Cedar`. */
export const listInWords = (names: readonly string[]): string => {
  const before = names.slice(0, -1)
  const [end = ''] = names.slice(-1)
  return before.length === 0 ? end : `${before.join(', ')} and ${end}`
}
