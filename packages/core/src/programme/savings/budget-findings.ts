import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole } from '../../values/amount.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { yearOfDay } from '../../values/financial-year.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { nameOfParty } from '../parties/state.ts'
import type { LineRow } from './line-row.ts'
import { type Found, type Ground, ofEachLine } from './of-each-line.ts'

/** A budget takes effect on the first day that it is for: the day on which it was decided is that of its paper. */
export const outsideItsYear = ({ all: { savings } }: Ground): readonly Finding[] =>
  Object.entries(savings.lines).flatMap(([key, { name, years }]) =>
    Object.entries(years).flatMap(([year, { budget, revisions }]) => {
      const dated = [
        { what: 'budget', days: claimedValues(budget.takesEffectOn), entries: witnessesOf(budget.takesEffectOn) },
        ...Object.values(revisions).map(({ on, reason }) => ({
          what: 'revised budget',
          days: [on],
          entries: witnessesOf(reason),
        })),
      ]
      return dated.flatMap(({ what, days, entries }): readonly Finding[] =>
        days.every((day) => yearOfDay(day) === year)
          ? []
          : [
              {
                severity: 'warning',
                subject: `saving-line/${key}/${year}`,
                message: `The ${what} of ${attestedValue(name) ?? key} ${year} takes effect on ${days.map(formatDay).join(' or ')}: date it the first day of the year that it is for`,
                entries,
              },
            ],
      )
    }),
  )

/** What it was before is then not in the ledger. */
export const neverStated = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ line, name, revisions, virements }, year): readonly Found[] => {
    const isStated = reading.all.savings.lines[line]?.years[year]?.budget.takesEffectOn.is !== 'unknown'
    return isStated || revisions.length + virements.length === 0
      ? []
      : [
          {
            severity: 'warning',
            message: `The budget of ${name} ${year} was ${revisions.length > 0 ? 'revised' : 'vired'}, and no source states what it was before`,
            entries: positionsOf(...[...revisions, ...virements].map(({ entries }) => entries)),
          },
        ]
  })

/** A revised budget is taken to have in it what was vired by the end of its day. */
export const viredWithRevision = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, revisions, virements }, year) =>
    virements.flatMap(({ effect, on, amount, virement, entries }): readonly Found[] => {
      const revision = revisions.find((each) => each.on === attestedValue(on))
      const vired = attestedValue(amount)
      if (effect !== 'inRevision' || revision === undefined) return []
      const message = `The virement ${virement}${vired === undefined ? '' : ` of ${formatPounds(vired)}`} is of the day on which the budget of ${name} ${year} was revised, ${formatDay(revision.on)}: it is taken to be in the revised budget`
      return [{ severity: 'warning', message, entries: positionsOf(entries, revision.entries) }]
    }),
  )

/** More moved away than there was: what is left is no budget. A cost is budgeted below zero, and does not rise above it. */
export const viredBeyondZero = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, (line, year) => {
    const sign = line.nature === 'transitionalCost' ? -1 : 1
    const whole = { whose: '', council: undefined, figure: line.budget.total }
    const shares = Object.entries(line.budget.byCouncil).flatMap(([council, figure]) =>
      figure === 'notEvidenced'
        ? []
        : [{ whose: `${nameOfParty(reading.all.parties, council)}'s share of `, council, figure }],
    )
    return [whole, ...shares].flatMap(({ whose, council, figure }): readonly Found[] => {
      const vired = movesOf(line, council)
      const before = figure.known - vired.reduce((sum, { moved }) => sum + moved, 0)
      if (!isWhole(figure) || figure.known * sign >= 0 || before * sign < 0) return []
      const message = `Virements take ${whose}the budget of ${line.name} ${year} from ${formatPounds(before)} to ${formatPounds(figure.known)}`
      return [{ severity: 'warning', message, entries: positionsOf(...vired.map(({ entries }) => entries)) }]
    })
  })

/** What was vired to a line, or away from it, as far as it is in its current budget. */
const movesOf = ({ virements }: LineRow, council: Key | undefined) =>
  virements.flatMap(({ effect, amount, council: whose, entries }) => {
    const isTheirs = council === undefined || attestedValue(whose) === council
    const moved = attestedValue(amount)
    if (!isTheirs || moved === undefined || (effect !== 'adds' && effect !== 'takes')) return []
    return [{ moved: effect === 'adds' ? moved : -moved, entries }]
  })
