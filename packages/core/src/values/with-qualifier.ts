/** The words for how a source qualifies a figure; a qualifier that has none here stands as it is. */
const WORDS: Readonly<Record<string, string>> = {
  approximately: 'about',
  atLeast: 'at least',
  atMost: 'at most',
}

/** A figure in words with how its source qualifies it: `at least £2,000,000`. Without a qualifier the figure is all there is. */
export const withQualifier = (qualifier: string | undefined, figure: string): string =>
  qualifier === undefined ? figure : `${WORDS[qualifier] ?? qualifier} ${figure}`
