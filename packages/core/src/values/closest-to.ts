/** The name that is most like one that is misspelt; undefined where there are no names. */
export const closestTo = (misspelt: string, names: readonly string[]): string | undefined => {
  const [closest] = names
    .map((name) => ({ name, distance: distanceBetween(misspelt.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  return closest?.name
}

/** How many letters must be put in, left out or changed to make the one text of the other (Levenshtein). */
const distanceBetween = (one: string, other: string): number => {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (const [row, letter] of [...one].entries()) {
    const here = [row + 1]
    for (const [column, wanted] of [...other].entries()) {
      const changed = (above[column] ?? 0) + (letter === wanted ? 0 : 1)
      here.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (here[column] ?? 0) + 1))
    }
    above = here
  }
  return above.at(-1) ?? 0
}
