import { visible } from './visible.ts'

/**
 * Text that goes on in as many lines as it needs, each further one under where the first begins, also where the text has lines of its
 * own: none of it can pass for a line of the command. A longer word has its own line; a tab is a space.
 */
export const hanging = (lead: string, text: string, width: number): string =>
  visible(text)
    .split('\n')
    .flatMap((part) => folded(part.replaceAll('\t', ' '), width - lead.length))
    .map((each, at) => `${at === 0 ? lead : ' '.repeat(lead.length)}${each}`.trimEnd())
    .join('\n')

const folded = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
