import type { BenefitRow, ServiceBenefits, Standing } from '@programme-ledger/core'
import { heading, list, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { cellOf, missing, textCell, value } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Block, Cell, Chart, Part } from '../document.ts'
import { amountInWords } from '../words/amount-in-words.ts'
import { counted } from '../words/counted.ts'
import { kpiTable } from './kpi-table.ts'
import type { Material } from './material.ts'

/** What was promised and what came of it, service by service, with the figures that it is measured by. */
export const benefitsPart = ({ books, names }: Material): Part => {
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
            benefitsTable(services),
          ]),
      ...(unplanned.benefits.length === 0
        ? []
        : [
            heading('Came without having been expected'),
            ...list(
              unplanned.benefits.map((row) => ({ text: serviceNamed(row, names.service), entries: row.entries })),
            ),
          ]),
      ...(kpis.length === 0 ? [] : kpiTable(kpis, names)),
    ],
  }
}

const serviceNamed = ({ name, service }: BenefitRow, nameOf: (service: string) => string): string =>
  service.is === 'known' ? `${nameOf(service.value)}: ${name}` : name

/** How a benefit stands, as people say it, in the order in which they are told. */
const STANDINGS = {
  achieved: 'achieved',
  exceeded: 'exceeded',
  completed: 'completed',
  partlyAchieved: 'partly achieved',
  inProgress: 'in progress',
  possible: 'possible',
  underReview: 'under review',
  tooEarly: 'too early to say',
  notAchieved: 'not achieved',
  noLongerApplicable: 'no longer applicable',
  notStated: 'assessed, no status word printed',
  notAssessed: 'not assessed',
  contested: 'contested',
  undetermined: 'perhaps not promised by then',
} as const satisfies Readonly<Record<Standing, string>>

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

const benefitsTable = (services: readonly ServiceBenefits[]): Block =>
  statedTable({
    id: 'benefits',
    caption: 'Benefits, one by one',
    columns: {
      service: ['Of', 'text'],
      benefit: ['Benefit', 'text'],
      owner: ['Owner', 'text'],
      measure: ['Measured by', 'text'],
      due: ['Due', 'day'],
      standing: ['Status', 'text'],
      money: ['Brought, where stated', 'text'],
      commentary: ['What is said of it', 'text'],
    },
    rows: services.flatMap(({ name, benefits }) => benefits.map((row) => rowOf(row, benefitCells(name, row)))),
    notes: ['Amounts of services are not added up: each measures in its own way.'],
  })

const benefitCells = (service: string, row: BenefitRow): Readonly<Record<string, Cell>> => {
  const { amount, saving, commentary } = row.assessment
  return {
    service: value(service),
    benefit: value(`${row.name}${row.kind.is === 'known' && row.kind.value === 'disbenefit' ? ' (disbenefit)' : ''}`),
    owner: textCell(row.owner),
    measure: textCell(row.measure),
    due: cellOf(row.dueOn, (day) => day),
    standing: value(`${STANDINGS[row.standing]}${row.isOverdue ? `, overdue` : ''}`),
    money: amount.is !== 'unknown' ? value(amountInWords(row.assessment)) : savingCell(saving),
    commentary: textCell(commentary),
  }
}

const SAVINGS = {
  came: 'the saving came',
  cameInPart: 'the saving came in part',
  didNotCome: 'the saving did not come',
} as const

const savingCell = (saving: BenefitRow['assessment']['saving']): Cell =>
  saving.is === 'unknown' ? missing('notStated') : cellOf(saving, (outcome) => SAVINGS[outcome])
