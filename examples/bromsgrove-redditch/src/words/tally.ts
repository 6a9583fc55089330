/** How many there are of each, the most first: `13 cannot be verified, 2 by consensus`. */
export const tally = (words: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([each, number]) => `${number} ${each}`)
    .join(', ')
}
