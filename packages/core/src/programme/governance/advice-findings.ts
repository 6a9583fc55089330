import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { Reads } from '../../values/reads.ts'
import { nameOfParty } from '../parties/state.ts'
import { possibleBodies } from './body-as-at.ts'
import { dayInWords } from './day-in-words.ts'
import { dayKey } from './day-key.ts'
import { entriesInWords } from './entries-in-words.ts'
import { isCouncil } from './is-council.ts'
import type { Ground } from './matter-rows.ts'
import { type Matter, nameOfMatter } from './state.ts'

/** A body that only advises is recorded to have agreed to other words: it could ask for them. One finding of all it agreed to on a day. */
export const amendedByAdvisers = ({ all: { parties, governance } }: Ground): readonly Finding[] =>
  Object.entries(governance.matters).flatMap(([key, matter]) => {
    const all = amendmentsOf(matter)
    const meetings = [...new Set(all.map(({ meeting }) => meeting))].sort(byText)
    return meetings.flatMap((meeting) => {
      const amended = all.filter((each) => each.meeting === meeting)
      const [first] = amended
      if (first === undefined || isCouncil(parties, first.by)) return []
      const powers = possibleBodies(governance.bodies[first.by], first.when).map(({ power }) => power)
      const advising = powers.filter((power) => attestedValue(power) === 'advises')
      if (advising.length === 0) return []
      const could = advising.length === powers.length ? 'could only advise it' : 'may have been able only to advise it'
      const why = positionsOf(...advising.map(witnessesOf))
      const clauses = amended.map(({ clause }) => clause)
      return [
        {
          severity: 'note' as const,
          subject: `matter/${key}`,
          about: [`party/${first.by}`],
          message: `${nameOfParty(parties, first.by)} is recorded to have agreed${dayInWords(first.when)} to amend clause${clauses.length === 1 ? '' : 's'} ${listInWords(clauses)} of the ${nameOfMatter(governance, key)}, and ${could} (${entriesInWords(why)})`,
          entries: positionsOf(...amended.map(({ entries }) => entries), why),
        },
      ]
    })
  })

const amendmentsOf = (matter: Reads<Matter>) =>
  Object.entries(matter.amendments)
    .sort(([one], [other]) => byText(one, other))
    .flatMap(([clause, amendments]) =>
      amendments.flatMap(({ when, by }) => {
        const body = attestedValue(by)
        if (body === undefined) return []
        return [{ clause, when, by: body, meeting: JSON.stringify([dayKey(when), body]), entries: witnessesOf(by) }]
      }),
    )

/** A recommendation is for those who decide: councils, or a body that was constituted to. */
export const recommendedToNoDecider = (reading: Ground): readonly Finding[] =>
  Object.entries(reading.all.governance.recommendations).flatMap(([key, { made, matter, to }]) => {
    const { parties, governance } = reading.all
    const asked = [...new Set(claimedValues(to).flat())].filter((party) => !isCouncil(parties, party)).sort(byText)
    const about = attestedValue(matter)
    const on = about === undefined ? key : nameOfMatter(governance, about)
    return asked.flatMap((party: Key) => {
      const powers = possibleBodies(governance.bodies[party], made).map(({ power }) => power)
      if (powers.some((power) => claimedValues(power).includes('decides'))) return []
      const advises = powers.some((power) => power.is !== 'unknown')
      return [
        {
          severity: advises ? ('warning' as const) : ('note' as const),
          subject: about === undefined ? `recommendation/${key}` : `matter/${about}`,
          about: [`party/${party}`],
          message: `The recommendation on ${on} (${entriesInWords(witnessesOf(made))}) asks ${nameOfParty(parties, party)} to decide, ${advises ? 'which by then only advised' : 'of which no entry says that it decides'}: name the councils or the body that are to decide`,
          entries: positionsOf(witnessesOf(made), witnessesOf(to), ...powers.map(witnessesOf)),
        },
      ]
    })
  })
