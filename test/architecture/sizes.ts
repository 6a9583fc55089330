import type { Check, SourceFile } from './source-file.ts'
import { lineAt, parseFile, walk } from './syntax.ts'

const LINES_OF_FILE = 300
const LINES_OF_FUNCTION = 60
const LINES_OF_MEDIAN_FILE = 90

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

/** No long file, no long function, and a short file in the middle. */
export const checkSizes: Check = (files) => [
  ...files.flatMap(longFile),
  ...files.flatMap(longFunctions),
  ...longMedian(files),
]

const linesOf = (file: SourceFile): number => file.text.trimEnd().split('\n').length

const longFile = (file: SourceFile): string[] =>
  linesOf(file) > LINES_OF_FILE ? [`${file.path} has ${linesOf(file)} lines, more than ${LINES_OF_FILE}`] : []

const longFunctions = (file: SourceFile): string[] =>
  [...walk(parseFile(file))].flatMap(({ node }) => {
    if (!FUNCTIONS.includes(node.type)) return []
    const first = lineAt(file, node.start)
    const lines = lineAt(file, node.end) - first + 1
    return lines > LINES_OF_FUNCTION
      ? `${file.path}:${first} is a function of ${lines} lines, more than ${LINES_OF_FUNCTION}`
      : []
  })

const longMedian = (files: readonly SourceFile[]): string[] => {
  const sizes = files.map(linesOf).sort((a, b) => a - b)
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0
  return median > LINES_OF_MEDIAN_FILE ? [`the median file has ${median} lines, more than ${LINES_OF_MEDIAN_FILE}`] : []
}
