/** The heading of a slice: its name, as a word. */
export const sliceTitle = (slice: { readonly name: string } | undefined): string =>
  slice === undefined ? 'Of the ledger itself' : `${slice.name.charAt(0).toUpperCase()}${slice.name.slice(1)}`
