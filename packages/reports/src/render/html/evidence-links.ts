import type { VNode } from 'preact'
import { entryAnchor } from './anchor.ts'
import { html } from './html.ts'

/** So many are shown at once; the rest is opened, and printed. */
const SHOWN = 4
/** More than these are not printed: they would take half a page. The page for screens has them, and so has the command. */
const PRINTED = 14

/** Links to the entries of the annex that something rests on, those that follow one another as one: `12, 15–19`. Nothing for none. */
export const evidenceLinks = (positions: readonly number[]): VNode | undefined => {
  const runs = runsOf(positions)
  if (runs.length === 0) return undefined
  if (runs.length <= SHOWN) return html`<span class="pack-evidence">${linksTo(runs)}</span>`
  return html`<div class=${`pack-evidence${runs.length > PRINTED ? ' pack-evidence--long' : ''}`}>
    <details class="govuk-details">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${positions.length} entries</span></summary>
      <div class="govuk-details__text">${linksTo(runs)}</div>
    </details>
  </div>`
}

interface Run {
  readonly first: number
  last: number
}

const linksTo = (runs: readonly Run[]): readonly (VNode | string)[] =>
  runs.flatMap(({ first, last }, index) => {
    const words = first === last ? `${first}` : `${first}–${last}`
    const label = `${first === last ? 'Entry' : 'Entries'} ${words}`
    const link = html`<a class="govuk-link" href=${`#${entryAnchor(first)}`} aria-label=${label}>${words}</a>`
    return index === 0 ? [link] : [', ', link]
  })

const runsOf = (positions: readonly number[]): readonly Run[] => {
  const runs: Run[] = []
  for (const position of [...new Set(positions)].sort((a, b) => a - b)) {
    const current = runs.at(-1)
    if (current !== undefined && position === current.last + 1) current.last = position
    else runs.push({ first: position, last: position })
  }
  return runs
}
