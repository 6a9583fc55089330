import type { BenefitRow, ServiceBenefits, Standing } from '@programme-ledger/core'
import { heading, list, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { value } from '../blocks/cells.ts'
import type { Block, Chart, Part } from '../document.ts'
import { claimsIn } from '../words/claims-in.ts'
import { counted } from '../words/counted.ts'
import { TABLES } from './annex-titles.ts'
import { STANDINGS } from './benefit-standings.ts'
import { benefitsTable } from './benefits-table.ts'
import { kpiBlocks } from './kpi-blocks.ts'
import type { Material } from './material.ts'

/** What was promised and what came of it, service by service, with the figures that it is measured by. */
export const benefitsPart = (material: Material): Part => {
  const { books, names } = material
  const { services, totals, unplanned } = books.benefitRealisation()
  const kpis = books.performance()
  const { didNotCome } = totals.savings
  return {
    id: 'benefits',
    title: 'Benefits realisation',
    blocks: [
      ...(services.length === 0
        ? [paragraph('No benefit is expected by papers to that day.')]
        : [
            paragraph(summaryOf(totals.counts), 'plain', totals.entries),
            ...(didNotCome === 0
              ? []
              : [
                  paragraph(
                    `Savings that were stated for a benefit did not come in ${counted(didNotCome, 'case')}, whatever its status word.`,
                    'warning',
                    totals.entries,
                  ),
                ]),
            benefitsChart(services),
            ...behindTable(services),
            paragraph(`Each benefit stands by itself in the annex “${TABLES}”.`),
          ]),
      ...(unplanned.benefits.length === 0
        ? []
        : [
            heading('Came without having been expected'),
            ...list(
              unplanned.benefits.map((row) => ({ text: serviceNamed(row, names.service), entries: row.entries })),
            ),
          ]),
      ...(kpis.length === 0 ? [] : kpiBlocks(kpis, material)),
    ],
  }
}

/** Those that a board has to ask about: not achieved, overdue, or without the saving that was stated for them. */
const behindTable = (services: readonly ServiceBenefits[]): readonly Block[] => {
  const behind = services
    .map(({ name, benefits }) => ({ name, benefits: benefits.filter(isBehind) }))
    .filter(({ benefits }) => benefits.length > 0)
  return behind.length === 0
    ? []
    : [
        benefitsTable(
          { id: 'benefits-behind', caption: 'Benefits that have not come, or not with their saving' },
          behind,
        ),
      ]
}

const isBehind = ({ outcome, isOverdue, assessment: { saving } }: BenefitRow): boolean =>
  outcome === 'notArrived' || isOverdue || claimsIn(saving).includes('didNotCome')

const serviceNamed = ({ name, service }: BenefitRow, nameOf: (service: string) => string): string =>
  service.is === 'known' ? `${nameOf(service.value)}: ${name}` : name

// The keys of the record are the standings.
const IN_ORDER = Object.keys(STANDINGS) as Standing[]

const summaryOf = (counts: Readonly<Record<Standing, number>>): string => {
  const all = IN_ORDER.reduce((sum, standing) => sum + counts[standing], 0)
  const words = IN_ORDER.filter((standing) => counts[standing] > 0).map(
    (standing) => `${counts[standing]} ${STANDINGS[standing]}`,
  )
  return `${counted(all, 'benefit was', 'benefits were')} expected: ${words.join(', ')}.`
}

const benefitsChart = (services: readonly ServiceBenefits[]): Chart => {
  const shown = IN_ORDER.filter((standing) => services.some(({ counts }) => counts[standing] > 0))
  return {
    is: 'chart',
    id: 'benefits-by-status',
    title: 'Benefits by status',
    description: 'How many benefits of each service stand where, as their last assessment prints it.',
    drawing: {
      is: 'stackedBars',
      unit: 'count',
      along: services.map(({ name }) => name),
      series: shown.map((standing) => ({
        name: STANDINGS[standing],
        values: services.map(({ counts }) => counts[standing]),
      })),
    },
    table: table({
      id: 'benefits-by-status-data',
      caption: 'Benefits by service and status',
      columns: {
        service: ['Benefits of', 'text'],
        ...Object.fromEntries(shown.map((standing) => [standing, [STANDINGS[standing], 'count'] as const])),
      },
      rows: services.map((row) =>
        rowOf(row, {
          service: value(row.name),
          ...Object.fromEntries(shown.map((standing) => [standing, value(row.counts[standing])])),
        }),
      ),
      notes: ['Too early to say is neither achieved nor missed. A benefit without a status word is counted as that.'],
    }),
  }
}
