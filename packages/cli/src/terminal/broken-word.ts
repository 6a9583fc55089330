/** A word that is longer than its line, as several: parted after hyphens and slashes, and elsewhere only where it has none. */
export const brokenWord = (word: string, width: number): string => {
  if (word.length <= width) return word
  const lines: string[] = ['']
  for (const piece of word.split(/(?<=[-/])/u).flatMap((part) => cut(part, width))) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + piece.length > width) lines.push(piece)
    else lines[lines.length - 1] = line + piece
  }
  return lines.join(' ')
}

const cut = (part: string, width: number): readonly string[] =>
  part.match(new RegExp(`.{1,${Math.max(width, 1)}}`, 'gsu')) ?? []
