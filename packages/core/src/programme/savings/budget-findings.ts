import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Attested, attestedValue, witnessesOf } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { yearOfDay } from '../../values/financial-year.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { type Found, type Ground, ofEachLine } from './of-each-line.ts'

/** A budget takes effect on the first day that it is for: the day on which it was decided is that of its paper. */
export const outsideItsYear = ({ all: { savings } }: Ground): readonly Finding[] =>
  Object.entries(savings.lines).flatMap(([key, { name, years }]) =>
    Object.entries(years).flatMap(([year, { budget, revisions }]) => {
      const dated = [
        { what: 'budget', days: daysIn(budget.takesEffectOn), entries: witnessesOf(budget.takesEffectOn) },
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
                message: `The ${what} of ${attestedValue(name) ?? key} ${year} takes effect on ${days.join(' or ')}: date it the first day of the year that it is for`,
                entries,
              },
            ],
      )
    }),
  )

const daysIn = (cell: Attested<Day>): readonly Day[] => {
  if (cell.is === 'unknown') return []
  return cell.is === 'known' ? [cell.value] : cell.rivals.map(({ value }) => value)
}

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
      const message = `The virement ${virement}${vired === undefined ? '' : ` of ${formatPounds(vired)}`} is of the day on which the budget of ${name} ${year} was revised, ${revision.on}: it is taken to be in the revised budget`
      return [{ severity: 'warning', message, entries: positionsOf(entries, revision.entries) }]
    }),
  )
