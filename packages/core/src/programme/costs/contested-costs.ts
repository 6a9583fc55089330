import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { inPounds } from '../../slice/in-pounds.ts'
import type { Reading } from '../../slice/reading.ts'
import type { Attested } from '../../values/attested.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { sharedBudgetTables } from './budget-positions.ts'
import { sharedCostRows } from './cost-rows.ts'
import { figureInWords } from './figure-in-words.ts'
import { sharedFundingRows } from './funding-rows.ts'
import { movementInWords } from './movement-in-words.ts'
import { sharedReserves } from './reserves.ts'
import type { CostsReads } from './state.ts'
import type { StatedAmount } from './stated-amount.ts'

type Ground = Reading<{ readonly parties: PartiesReads; readonly costs: CostsReads }>
type NamedCell = readonly [what: string, cell: Attested<unknown>]

/**
 * Sources that tell one state of a cost differently: in sums it counts as unknown, and none of them is chosen (law M8).
 */
export const contestedCosts = (reading: Ground): readonly Finding[] =>
  sharedCostRows(reading).flatMap(({ cost, name, figures, ...row }) =>
    findAll(`cost/${cost}`, [
      [`what ${cost} is called`, reading.all.costs.costs[cost]?.name],
      [`${name}, kind`, row.kind],
      [`${name}, service`, row.service],
      [`${name}, council`, row.council],
      ...figures
        .filter(({ counts }) => counts)
        .map((figure): NamedCell => [`${figureInWords(name, figure)}, for which year`, figure.yearStated]),
      ...figures
        .filter(isOfRivals)
        .flatMap((figure): readonly NamedCell[] => [
          ...amountCells(figureInWords(name, figure), figure),
          [`${figureInWords(name, figure)}, by what it is shared`, figure.sharingBasis],
          ...Object.entries(figure.shares).map(
            ([council, share]): NamedCell => [
              `${figureInWords(name, figure)}, the share of ${nameOfParty(reading.all.parties, council)}`,
              share,
            ],
          ),
        ]),
    ]),
  )

/** Sources that tell one step of a funding differently: in sums it counts as unknown (law M8). */
export const contestedFunding = (reading: Ground): readonly Finding[] =>
  sharedFundingRows(reading).flatMap(({ funding, name, steps, ...row }) =>
    findAll(`funding/${funding}`, [
      [`what ${funding} is called`, reading.all.costs.fundings[funding]?.name],
      [`${name}, kind`, row.kind],
      [`${name}, who gives it`, row.funder],
      [`${name}, service`, row.service],
      [`${name}, for which council it is`, row.council],
      [`${name}, what it is for`, row.purpose],
      ...steps
        .filter(isOfRivals)
        .flatMap((step): readonly NamedCell[] => [
          ...amountCells(`${name}, ${step.state}`, step),
          [`${name}, ${step.state}, upper end`, step.upTo],
          [`${name}, ${step.state}, what it depends on`, step.conditions],
        ]),
    ]),
  )

/** Sources that tell one movement of a reserve differently. */
export const contestedReserves = (reading: Ground): readonly Finding[] =>
  sharedReserves(reading).flatMap(({ reserve, name, purpose, movements }) =>
    findAll(`reserve/${reserve}`, [
      [`what ${reserve} is called`, reading.all.costs.reserves[reserve]?.name],
      [`${name}, what it is kept for`, purpose],
      ...movements
        .filter(({ counts }) => counts)
        .flatMap((each): readonly NamedCell[] => [
          [`${name}, ${movementInWords(each)}, whose it is`, each.council],
          [`${name}, ${movementInWords(each)}, for which year`, each.year],
          ...(each.isOutOfOrder ? [] : amountCells(`${name}, ${movementInWords(each)}`, each)),
        ]),
    ]),
  )

/** Sources that print one row of one table differently. */
export const contestedPositions = (reading: Ground): readonly Finding[] =>
  sharedBudgetTables(reading)
    .flatMap(({ rows }) => rows)
    .filter(isOfRivals)
    .flatMap(({ table, row, ...cells }) =>
      findAll(`table/${table}`, [
        [`what row ${row} of ${table} is called`, cells.label],
        [`${table}, ${row}, service`, cells.service],
        [`${table}, ${row}, period`, cells.period],
        [`${table}, ${row}, unit`, cells.unitAsPrinted],
        [`${table}, ${row}, business case`, cells.businessCase],
        [`${table}, ${row}, budget`, cells.budget],
        [`${table}, ${row}, projected`, cells.projected],
        [`${table}, ${row}, variance`, cells.variance],
        [`${table}, ${row}, which sign is good`, cells.favourable],
        [`${table}, ${row}, rounding`, cells.goodTo],
        [`${table}, ${row}, which rows it adds up`, cells.addsUp],
      ]),
    )

interface Stated {
  readonly counts: boolean
  readonly isOutOfOrder: boolean
}

/** Of statements that are too vaguely dated to tell which is the last, one may have taken the place of the other. */
const isOfRivals = ({ counts, isOutOfOrder }: Stated): boolean => counts && !isOutOfOrder

const amountCells = (
  what: string,
  { when, amount, qualifier, goodTo }: Readonly<Omit<StatedAmount, 'on'>>,
): readonly NamedCell[] => [
  [`${what}, when`, when],
  [`${what}, amount`, amount],
  [`${what}, how exact`, qualifier],
  [`${what}, rounding`, goodTo],
]

const findAll = (
  subject: string,
  cells: readonly (readonly [what: string, cell: Attested<unknown> | undefined])[],
): readonly Finding[] =>
  cells.flatMap(([what, cell]) => (cell === undefined ? [] : findContested(subject, what, cell, inPounds)))
