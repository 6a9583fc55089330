/** The longest name that a sheet may have. */
const LONGEST = 31

/** A name for each sheet, after its title: without what Excel forbids, no longer than it allows, and no two alike in any case. */
export const sheetNames = (titles: readonly string[]): readonly string[] => {
  const taken = new Set(['history'])
  return titles.map((title) => {
    const plain = shortened(allowed(title), LONGEST)
    let name = plain
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = `${shortened(plain, LONGEST - String(count).length - 1)} ${count}`
    taken.add(name.toLowerCase())
    return name
  })
}

/** Apostrophes are left out: at an end they are forbidden, and in links they have to be doubled. */
const allowed = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, '-')
    .replace(/['\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim() || 'Table'

/** Counted as Excel counts, and no character cut in two. */
const shortened = (title: string, most: number): string => {
  let text = ''
  for (const character of title) {
    if (text.length + character.length > most) break
    text += character
  }
  return text.trim()
}
