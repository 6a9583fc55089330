import type { Place } from './source.ts'

/** What may stand between a doc comment and what it is about: white space, and notes to tools. */
const BETWEEN = /^(?:\s|\/\/[^\n]*\n)*$/

/** The words of the doc comment that stands right above a node, in one line; undefined where there is none. */
export const docCommentAbove = ({ source, node }: Place): string | undefined => {
  const above = source.comments.findLast(
    ({ end }) => end <= node.start && BETWEEN.test(source.text.slice(end, node.start)),
  )
  return above?.type === 'Block' && above.value.startsWith('*') ? wordsOf(above.value) : undefined
}

/** Without the asterisks of the margin, and without tags: `@throws` and the like are for callers. */
const wordsOf = (comment: string): string | undefined => {
  const lines = comment
    .slice(1)
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, '').trim())
  const tag = lines.findIndex((line) => line.startsWith('@'))
  const words = lines
    .slice(0, tag < 0 ? undefined : tag)
    .filter((line) => line !== '')
    .join(' ')
  return words === '' ? undefined : words
}
