import type { VNode } from 'preact'
import type { Cell, Column } from '../../document.ts'
import { MISSING_IN_WORDS } from '../../words/cell-in-words.ts'
import { qualifiedFigure } from '../../words/qualified-figure.ts'
import { html } from './html.ts'

/** What stands in a cell; nothing where the row has none, as a total has no owner. */
export const cellContent = (cell: Cell | undefined, kind: Column['kind']): VNode | string => {
  switch (cell?.is) {
    case undefined:
      return ''
    case 'value':
      return cell.inferred
        ? html`<span>${shown(cell.value, kind, cell.qualifier)}<abbr title="inferred">*</abbr></span>`
        : shown(cell.value, kind, cell.qualifier)
    case 'atLeast':
      return html`<span>
        ${shown(cell.value, kind)}
        <span class="pack-unknown-parts">and ${cell.unknown} not known</span>
      </span>`
    case 'missing':
      return missing(cell.why)
    case 'contested':
      return html`<span>
        <span class="pack-contested__word">Contested:</span>
        ${cell.rivals.flatMap((rival, index) => {
          const words = html`<bdi>${shown(rival, kind, cell.qualifiers?.[index])}</bdi>`
          return index === 0 ? [' ', words] : [' or ', words]
        })}
      </span>`
  }
}

const missing = (why: keyof typeof MISSING_IN_WORDS): VNode =>
  html`<span class="pack-missing">${MISSING_IN_WORDS[why]}</span>`

const shown = (value: string | number, kind: Column['kind'], qualifier?: string | null): VNode | string => {
  const words = qualifiedFigure(value, kind, qualifier)
  if (kind === 'rag') return status(words)
  return kind === 'text' ? words : html`<span class="pack-figure">${words}</span>`
}

/** Each sign has its own shape, so that colours need not be seen. */
const SIGNS: Readonly<Record<string, string>> = { green: '●', amber: '▲', red: '■' }

const status = (words: string): VNode | string => {
  const colour = words.toLowerCase()
  if (!Object.hasOwn(SIGNS, colour)) return words
  return html`<span class=${`pack-rag pack-rag--${colour}`}><span aria-hidden="true">${SIGNS[colour]}</span> ${words}</span>`
}
