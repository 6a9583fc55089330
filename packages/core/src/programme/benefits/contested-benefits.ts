import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { termInWords } from '../../slice/term-in-words.ts'
import { valueInWords } from '../../slice/value-in-words.ts'
import type { Attested } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { BenefitRow } from './benefit-row.ts'
import { everyBenefit, type Ground } from './of-each-service.ts'
import type { Promised } from './state.ts'

type NamedCell = readonly [name: string, cell: Attested<unknown>]

/** Sources that disagree about what was promised, how it was revised on one day, or how far it has come. */
export const contestedBenefits = (reading: Ground): readonly Finding[] => [
  ...Object.entries(reading.all.benefits.benefits).flatMap(([key, { name }]) =>
    findContested(`benefit/${key}`, `what ${key} is called`, name),
  ),
  ...everyBenefit(reading).flatMap((row) =>
    cellsOf(row).flatMap(([field, cell]) =>
      findContested(`benefit/${row.benefit}`, `${row.name}, ${field}`, cell, inWords),
    ),
  ),
]

/** Remarks of two papers of one day are no rivals, and two reasons neither: the row shows both, and nobody need choose. */
const cellsOf = ({ assessment, original, revisions, ...row }: BenefitRow): readonly NamedCell[] => [
  ['whether it was expected', row.origin],
  ['kind', row.kind],
  ['service', row.service],
  ['council', row.council],
  ['heading', row.objective],
  ['owner', row.owner],
  ...promisedCells(original, ''),
  ...revisions.flatMap((revision) => promisedCells(revision, ` as revised on ${formatDay(revision.on)}`)),
  ['status', assessment.status],
  ['printed status', assessment.printedStatus],
  ['what became of its saving', assessment.saving],
  ['what it brought', assessment.amount],
  ['how exact the amount it brought is', assessment.qualifier],
  ['rounding of what it brought', assessment.goodTo],
]

const promisedCells = (promised: Readonly<Promised>, when: string): readonly NamedCell[] => [
  [`baseline${when}`, promised.baseline],
  [`measure${when}`, promised.measure],
  [`target${when}`, promised.target],
  [`due date${when}`, promised.dueOn],
  [`expected amount${when}`, promised.amount],
  [`how exact the expected amount is${when}`, promised.qualifier],
  [`rounding of the expected amount${when}`, promised.goodTo],
]

/** A rival value in words: the numbers of this slice are pence, its own words are written as one. */
const inWords = (value: unknown): string =>
  typeof value === 'number' ? formatPounds(value) : termInWords(valueInWords(value))
