import type { VNode } from 'preact'
import { drawChart } from '../../charts/draw-chart.ts'
import type { Chart } from '../../document.ts'
import { anchor } from './anchor.ts'
import { html } from './html.ts'
import { isWideTable, tableSection } from './table.ts'

/** Data of more rows, or of a wide table, is not printed below its chart: it would take pages. */
const PRINTED_ROWS = 16

/** A chart with what there is to see in it, and its figures as a table that opens on the screen and is printed where it is short. */
export const chartFigure = (chart: Chart): VNode => {
  const { id, title, description, table } = chart
  const rows = table.rows.length
  const isLong = rows > PRINTED_ROWS || isWideTable(table)
  return html`<figure class=${`pack-chart${isLong ? ' pack-chart--long' : ''}`} id=${anchor('chart', id)}>
    <figcaption>
      <h3 class="pack-chart__title">${title}</h3>
      <p class="pack-chart__says">${description}</p>
    </figcaption>
    <div dangerouslySetInnerHTML=${{ __html: drawChart(chart) }} />
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">The figures of this chart<span class="govuk-visually-hidden">: ${title}</span></span>
      </summary>
      <div class="govuk-details__text">${tableSection(table)}</div>
    </details>
    <p class="pack-chart__elsewhere">The ${rows} rows that this chart is drawn from are on the page for screens, and in the workbook.</p>
  </figure>`
}
