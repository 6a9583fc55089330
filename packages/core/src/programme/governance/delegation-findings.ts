import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { Reads } from '../../values/reads.ts'
import { earliestDayOf, latestDayOf } from '../../values/when.ts'
import { dayInWords } from './day-in-words.ts'
import { namesIn, ofEachDecision } from './decision-findings.ts'
import { type Delegated, delegatedIn } from './delegated-in.ts'
import type { DelegationCells } from './delegation-by.ts'
import { endingBy } from './ending-by.ts'
import { ANY_MATTER, OPEN_ENDED } from './event-fields.ts'
import type { Ground } from './matter-rows.ts'
import { sameRole } from './same-role.ts'
import { type Decision, nameOfMatter } from './state.ts'
import { type Wrong, wrongInEach } from './wrong-in-each.ts'

/** An officer decides as far as the delegation reaches: after its end, or for another council, somebody else should have. */
export const outsideItsDelegation = (reading: Ground): readonly Finding[] =>
  ofEachDecision(reading, (decision, name) => {
    const delegated = delegatedIn(reading, decision)
    if (delegated === undefined) return undefined
    const { delegation, allowed } = delegated
    const wrong = [...revokedBy(delegated), ...wrongInEach(allowed, (cells) => wrongIn(reading, decision, cells))]
    if (wrong.length === 0) return undefined
    const certain = wrong.filter(({ isCertain }) => isCertain)
    const inWords = (some: typeof wrong): string => some.map(({ what }) => what).join('; ')
    return {
      severity: certain.length > 0 ? 'serious' : 'note',
      message:
        certain.length > 0
          ? `${name} was taken outside its delegation: ${inWords(certain)}`
          : `${name} may have been taken outside its delegation, and no source tells whether it was: ${inWords(wrong)}`,
      entries: positionsOf(
        witnessesOf(decision.taken),
        witnessesOf(decision.delegation),
        ...delegation.days.map(({ when }) => witnessesOf(when)),
        ...wrong.map(({ entries }) => entries),
        ...delegation.endings.map(({ when }) => witnessesOf(when)),
      ),
    }
  })

/** That it was ended from outside. */
const revokedBy = ({ decision, delegation }: Delegated): readonly Omit<Wrong, 'of'>[] => {
  const ended = endingBy(delegation, decision.taken)
  if (ended === undefined) return []
  const { ending, isCertain } = ended
  return [
    { what: `the delegation was revoked${dayInWords(ending.when)}`, isCertain, entries: witnessesOf(ending.when) },
  ]
}

/** What a decision goes beyond by what the delegation allowed; not certain where sources differ about that, or of its day. */
const wrongIn = (
  reading: Ground,
  decision: Reads<Decision>,
  { council, endsOn, matter, to }: DelegationCells,
): readonly Wrong[] => {
  const granting = claimedValues(council)
  const others = (attestedValue(decision.councils) ?? []).filter((key) => !granting.includes(key))
  const [who, holders] = [attestedValue(decision.officer), claimedValues(to)]
  return [
    ...afterItsLastDay(decision, endsOn),
    ...(others.length > 0
      ? [
          {
            of: 'councils',
            what: `it is recorded as one of ${namesIn(reading, others)}, and the delegation is for ${namesIn(reading, granting)}`,
            isCertain: true,
            entries: witnessesOf(council),
          },
        ]
      : []),
    ...(who !== undefined && !holders.some((holder) => sameRole(holder, who))
      ? [
          {
            of: 'officer',
            what: `by then it was granted to ${listInWords(holders, 'or')} and not to ${who}`,
            isCertain: true,
            entries: witnessesOf(to),
          },
        ]
      : []),
    ...onAnotherMatter(reading, decision, matter),
  ]
}

const afterItsLastDay = ({ taken }: Reads<Decision>, endsOn: DelegationCells['endsOn']): readonly Wrong[] => {
  const days = claimedValues(endsOn)
  const past = days.flatMap((day) => (day !== OPEN_ENDED && latestDayOf(taken) > day ? [day] : []))
  if (past.length === 0) return []
  return [
    {
      of: 'last day',
      what: `the delegation ended on ${listInWords(
        past.map((day) => formatDay(day)),
        'or',
      )}`,
      isCertain: days.every((day) => day !== OPEN_ENDED && earliestDayOf(taken) > day),
      entries: witnessesOf(endsOn),
    },
  ]
}

const onAnotherMatter = (
  { all: { governance } }: Ground,
  decision: Reads<Decision>,
  matter: DelegationCells['matter'],
): readonly Wrong[] => {
  const about = attestedValue(decision.matter)
  const matters = claimedValues(matter)
  const others = matters.filter((each) => each !== ANY_MATTER && each !== about)
  if (about === undefined || others.length === 0) return []
  return [
    {
      of: 'matter',
      what: `by then it was for ${listInWords(
        others.map((key) => nameOfMatter(governance, key)),
        'or',
      )} and not for ${nameOfMatter(governance, about)}`,
      isCertain: others.length === matters.length,
      entries: witnessesOf(matter),
    },
  ]
}
