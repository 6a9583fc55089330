import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Part, ReportDocument } from '../../document.ts'
import { basisInWords } from '../../words/basis-in-words.ts'
import { anchor } from './anchor.ts'
import { blockSection } from './block.ts'
import { evidenceAnnex } from './evidence-annex.ts'
import { html } from './html.ts'
import { PACK_CSS } from './style/pack-css.ts'

/**
 * The document as one HTML page that needs nothing else: style and charts are within it, and it has no script. It prints on A4,
 * with each part on a page of its own. Every text is escaped.
 */
export const renderHtml = (document: ReportDocument): string =>
  `<!DOCTYPE html>\n${renderToString(page(document)).replace('<style></style>', () => `<style>${PACK_CSS}</style>`)}\n`

const page = (document: ReportDocument): VNode => {
  const { title, parts, annexes, evidence } = document
  return html`<html lang="en-GB" class="govuk-template">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <title>${title}</title>
      <style></style>
    </head>
    <body class="govuk-template__body pack">
      <a href="#main" class="govuk-skip-link">Skip to main content</a>
      ${cover(document)}
      <div class="pack-width pack-columns">
        ${contents(parts, annexes)}
        <main id="main" tabindex="-1">
          ${parts.map(partSection)}
          ${annexes.map((annex) => partSection({ ...annex, title: `Annex: ${annex.title}` }))}
          ${evidenceAnnex(evidence)}
        </main>
      </div>
    </body>
  </html>`
}

const cover = ({ title, basis, audience }: ReportDocument): VNode =>
  html`<header class="pack-cover">
    <div class="pack-width">
      <p class="pack-cover__audience">${audience === 'public' ? 'Public version' : 'Exempt version: not for publication'}</p>
      <h1 class="pack-cover__title">${title}</h1>
      <p class="pack-cover__basis">${basisInWords(basis)}</p>
    </div>
  </header>`

const contents = (parts: readonly Part[], annexes: readonly Part[]): VNode =>
  html`<nav class="pack-contents" aria-labelledby="contents-title">
    <h2 class="pack-contents__title" id="contents-title">Contents</h2>
    <ol class="pack-contents__list">
      ${parts.map(linkTo)}
    </ol>
    <h3 class="pack-contents__title" id="annexes-title">Annexes</h3>
    <ol class="pack-contents__list" aria-labelledby="annexes-title">
      ${annexes.map(linkTo)}
      <li><a class="govuk-link" href="#evidence">Evidence</a></li>
    </ol>
  </nav>`

const linkTo = ({ id, title }: Part): VNode =>
  html`<li><a class="govuk-link" href=${`#${anchor('part', id)}`}>${title}</a></li>`

/** A few sentences do not take a page of their own. */
const isShort = (blocks: Part['blocks']): boolean =>
  blocks.length <= 2 && blocks.every(({ is }) => is === 'paragraph' || is === 'heading')

const partSection = ({ id, title, blocks }: Part): VNode => {
  const name = anchor('part', id)
  return html`<section class=${`pack-part${isShort(blocks) ? ' pack-part--short' : ''}`} id=${name} aria-labelledby=${`${name}-title`}>
    <h2 class="govuk-heading-l pack-part__title" id=${`${name}-title`}>${title}</h2>
    ${blocks.map((block, index) => blockSection(block, { before: blocks[index - 1], after: blocks[index + 1] }))}
  </section>`
}
