import type { VNode } from 'preact'
import type { EvidenceNote } from '../../document.ts'
import { figureInWords } from '../../words/figure-in-words.ts'
import { entryAnchor } from './anchor.ts'
import { classOfText } from './class-of-text.ts'
import { html } from './html.ts'

/** The entries that rows link to, each with what it says and the place in its source. */
export const evidenceAnnex = (evidence: readonly EvidenceNote[]): VNode =>
  html`<section class="pack-annex" id="evidence" aria-labelledby="evidence-title">
    <h2 class="govuk-heading-l pack-part__title" id="evidence-title">Annex: Evidence</h2>
    ${evidence.length === 0 ? html`<p class="govuk-body">No row of this pack names an entry.</p>` : entriesTable(evidence)}
  </section>`

const TITLES = ['Entry', 'What it says', 'Where that is written', 'Paper dated']

const entriesTable = (evidence: readonly EvidenceNote[]): VNode =>
  html`<div>
    <p class="govuk-body pack-text">
      The entries of the ledger that the rows of this pack rest on, by their number, with the place in the paper that each was taken from.
    </p>
    <div class="pack-table-frame" role="group" aria-labelledby="evidence-caption" tabindex="0">
      <table class="govuk-table pack-table pack-table--entries">
        <caption class="govuk-table__caption govuk-table__caption--s" id="evidence-caption">Entries named in this pack</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            ${TITLES.map((title) => html`<th scope="col" class="govuk-table__header">${title}</th>`)}
          </tr>
        </thead>
        <tbody class="govuk-table__body">${evidence.map(entryRow)}</tbody>
      </table>
    </div>
  </div>`

const entryRow = ({ position, says, sources, knownOn }: EvidenceNote): VNode =>
  html`<tr class="govuk-table__row" id=${entryAnchor(position)}>
    <th scope="row" class="govuk-table__header">${position}</th>
    <td class=${classOfText('govuk-table__cell', says)}>${says}</td>
    <td class=${classOfText('govuk-table__cell', sources.join(' '))}>${sources.length === 0 ? 'no source is named' : sources.map((source) => html`<div>${source}</div>`)}</td>
    <td class="govuk-table__cell"><span class="pack-figure">${figureInWords(knownOn, 'day')}</span></td>
  </tr>`
