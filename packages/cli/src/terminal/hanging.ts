/** Text that goes on in as many lines as it needs, each further one under where the first begins; a longer word has its own line. */
export const hanging = (lead: string, text: string, width: number): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && lead.length + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each, at) => `${at === 0 ? lead : ' '.repeat(lead.length)}${each}`.trimEnd()).join('\n')
}
