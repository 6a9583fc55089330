/** What names a thing within the page: an id of letters, digits and hyphens whatever the name, and the same for the same name. */
export const anchor = (kind: 'part' | 'table' | 'chart', name: string): string =>
  `${kind}-${name.replace(/[^a-zA-Z0-9-]/g, (character) => `_${character.codePointAt(0)?.toString(16)}_`)}`

/** What names an entry of the annex within the page. */
export const entryAnchor = (position: number): string => `entry-${position}`
