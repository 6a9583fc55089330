import type { VNode } from 'preact'
import type { Block, Paragraph } from '../../document.ts'
import { chartFigure } from './chart.ts'
import { evidenceLinks } from './evidence-links.ts'
import { html } from './html.ts'
import { isWideTable, tableSection } from './table.ts'

interface Neighbours {
  readonly before: Block | undefined
  readonly after: Block | undefined
}

/** A block of a part. A table is not told its caption twice: where the heading before it says the same, only that one is seen. */
export const blockSection = (block: Block, { before, after }: Neighbours): VNode => {
  switch (block.is) {
    case 'heading':
      return heading(block.text, after?.is === 'table' && isWideTable(after) ? ' pack-wide' : '')
    case 'paragraph':
      return paragraph(block)
    case 'list':
      return html`<ul class="govuk-list govuk-list--bullet pack-text">
        ${block.items.map(({ text, entries }) => html`<li>${text} ${evidenceLinks(entries)}</li>`)}
      </ul>`
    case 'verbatim':
      return html`<pre class="pack-verbatim" tabindex="0">${wordsKeptWhole(block.text)}</pre>`
    case 'table':
      return tableSection(block, before?.is === 'heading' && before.text === block.caption ? 'heading' : 'caption')
    case 'chart':
      return chartFigure(block)
  }
}

/** Printed on the page of what it is the heading of. */
const heading = (text: string, page: string): VNode =>
  html`<h3 class=${`govuk-heading-m pack-heading${page}`}>${text}</h3>`

const wordsKeptWhole = (text: string): readonly (VNode | string)[] =>
  text
    .split(/(\s+)/)
    .map((piece) => (piece.trim() === '' ? piece : html`<span class="pack-verbatim__word">${piece}</span>`))

const paragraph = ({ text, tone, entries }: Paragraph): VNode => {
  const content = html`<span>${text} ${evidenceLinks(entries)}</span>`
  switch (tone) {
    case 'plain':
      return html`<p class="govuk-body pack-text">${content}</p>`
    case 'note':
      return html`<div class="govuk-inset-text pack-inset">${content}</div>`
    case 'warning':
    case 'serious':
      return html`<div class="govuk-warning-text pack-text">
        <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
        <strong class="govuk-warning-text__text">
          <span class="govuk-visually-hidden">${tone === 'serious' ? 'Serious: ' : 'Warning: '}</span>
          ${content}
        </strong>
      </div>`
  }
}
