import type { VNode } from 'preact'
import type { Column, Table, TableRow } from '../../document.ts'
import { cellInWords } from '../../words/cell-in-words.ts'
import { nameOfRow } from '../name-of-row.ts'
import { anchor } from './anchor.ts'
import { cellContent } from './cell.ts'
import { classOfText } from './class-of-text.ts'
import { evidenceLinks } from './evidence-links.ts'
import { html } from './html.ts'

/** From so many columns on, a table has a page of its own on its side. */
const WIDE = 9
/** A row with so many characters may break over pages; a shorter one stays whole. */
const LONG = 1500

const NUMERIC: ReadonlySet<Column['kind']> = new Set(['pence', 'thousands', 'count', 'decimal'])

/**
 * A table with its caption, its heads in scope, and its notes. The first cell of a row is its head; the last links to the entries
 * that the row rests on, where any row has them. `named` by the heading before it, its caption is there only for who does not see.
 */
export const tableSection = (table: Table, named: 'caption' | 'heading' = 'caption'): VNode => {
  const { id, caption, columns, rows, notes } = table
  const hasEvidence = rows.some(({ entries }) => entries.length > 0)
  const name = anchor('table', id)
  return html`<div class=${isWideTable(table) ? 'pack-wide' : undefined}>
    <div class=${`pack-table-frame${isWideTable(table) ? ' pack-table-frame--wide' : ''}`} role="group" aria-labelledby=${`${name}-caption`} tabindex="0">
      <table class="govuk-table pack-table" id=${name} aria-describedby=${notes.length > 0 ? `${name}-notes` : undefined}>
        <caption class=${named === 'heading' ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--s'} id=${`${name}-caption`}>${caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            ${columns.map(
              ({ title, kind }) =>
                html`<th scope="col" class=${classOfText(cellClass('header', kind), title)}>${title}</th>`,
            )}
            ${hasEvidence && html`<th scope="col" class="govuk-table__header">Evidence</th>`}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          ${rows.map((row, index) => bodyRow({ row, columns, id: `${name}-${index + 1}`, hasEvidence }))}
        </tbody>
      </table>
    </div>
    ${
      notes.length > 0 &&
      html`<ul class="pack-notes" id=${`${name}-notes`}>${notes.map((note) => html`<li>${note}</li>`)}</ul>`
    }
  </div>`
}

/** Whether a table is printed on a page that lies on its side. */
export const isWideTable = ({ columns, rows }: Table): boolean =>
  columns.length + (rows.some(({ entries }) => entries.length > 0) ? 1 : 0) >= WIDE

interface BodyRow {
  readonly row: TableRow
  readonly columns: readonly Column[]
  readonly id: string
  readonly hasEvidence: boolean
}

const bodyRow = ({ row, columns, id, hasEvidence }: BodyRow): VNode => {
  const long = JSON.stringify(row.cells).length > LONG ? ' pack-row--long' : ''
  return html`<tr class=${`govuk-table__row pack-row--${row.role}${long}`} id=${id} data-ref=${row.ref}>
    ${columns.map(({ id: column, kind }, index) => {
      const content = cellContent(row.cells[column], kind)
      const text = cellInWords(row.cells[column], kind)
      if (index === 0)
        return html`<th scope="row" class=${classOfText(cellClass('header', kind), text)}>${content}</th>`
      return html`<td class=${classOfText(cellClass('cell', kind), text)}>${content}</td>`
    })}
    ${
      hasEvidence &&
      html`<td class="govuk-table__cell">
        ${evidenceLinks(row.entries) ?? html`<span class="govuk-visually-hidden">none named</span>`}
        ${rowName(row)}
      </td>`
    }
  </tr>`
}

/** What the row is asked about by, to be opened and copied. */
const rowName = (row: TableRow): VNode | undefined =>
  row.ref === undefined
    ? undefined
    : html`<details class="pack-ref">
        <summary>name<span class="govuk-visually-hidden"> of this row</span></summary>
        <code>${nameOfRow(row)}</code>
      </details>`

const cellClass = (name: 'header' | 'cell', kind: Column['kind']): string =>
  NUMERIC.has(kind) ? `govuk-table__${name} govuk-table__${name}--numeric` : `govuk-table__${name}`
