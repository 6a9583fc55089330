import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { earliestDayOf, exactDayOf, latestDayOf, orderOf } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import { ofEachMatter } from './approval-findings.ts'
import { entriesInWords } from './entries-in-words.ts'
import { type Ground, type MatterRow, sharedMatterRows } from './matter-rows.ts'
import type { RecommendationRow } from './recommendation-rows.ts'

/**
 * The numbers that would show that the body's rule was kept are not recorded: one finding of all that a meeting recommended
 * and that lacks the same. What an officer recommends nobody votes on.
 */
export const cannotBeVerified = (reading: Ground): readonly Finding[] =>
  madeTogether(
    everyRecommendation(reading).filter(({ row: { verdict, isOfABody } }) => verdict === 'unverifiable' && isOfABody),
    ({ row: { why } }) => `${why}`,
  ).map((group) => ({
    severity: 'warning',
    ...subjectOf(group),
    message: cannotBeVerifiedIn(reading, group),
    entries: positionsOf(...group.map(({ row }) => row.entries)),
  }))

const cannotBeVerifiedIn = (reading: Ground, group: Group): string => {
  const [{ row, matter }, ...others] = group
  return others.length === 0
    ? `A recommendation${madeBy(reading, row)} on ${matter.name} cannot be verified: ${row.why}`
    : `${group.length} recommendations${madeBy(reading, row)} cannot be verified: ${row.why}. They are on ${mattersIn(group)}`
}

/** A recommendation that its body’s own rule of voting does not carry was recorded all the same. */
export const failsTheRule = (reading: Ground): readonly Finding[] =>
  ofEachMatter(reading, ({ row }) =>
    row.recommendations
      .filter(({ verdict }) => verdict === 'notCarried')
      .map((each) => ({
        severity: 'serious' as const,
        message: `A recommendation${madeBy(reading, each)} on ${row.name} fails the rule of the body: ${each.why}`,
        entries: each.entries,
      })),
  )

/**
 * Councils were asked to decide, and no decision of theirs is recorded since: it may have been taken and not recorded. One
 * finding of all that a meeting asked the same councils. Where one is recorded that may be older, that is found instead.
 */
export const awaitsDecision = (reading: Ground): readonly Finding[] => [
  ...unanswered(reading, stillAsked, (asked) => `No entry says what ${asked} decided on`),
  ...unanswered(
    reading,
    perhapsAnswered,
    (asked) => `What ${asked} decided may be older, as no source tells which came first, than`,
  ),
]

const unanswered = (
  reading: Ground,
  askedOf: (made: Made) => readonly Key[],
  sayWho: (asked: string) => string,
): readonly Finding[] =>
  madeTogether(
    everyRecommendation(reading).filter((each) => askedOf(each).length > 0),
    (each) => askedOf(each).join(' '),
  ).map((group) => {
    const [first, ...others] = group
    const { row, matter } = first
    const who = sayWho(listInWords(askedOf(first).map((party) => nameOfParty(reading.all.parties, party))))
    return {
      severity: 'note',
      ...subjectOf(group),
      message:
        others.length === 0
          ? `${who} a recommendation${madeBy(reading, row)} (${entriesInWords(witnessesOf(row.made))}) on ${matter.name}: ${attestedValue(row.text) ?? row.recommendation}`
          : `${who} ${group.length} recommendations${madeBy(reading, row)}: on ${mattersIn(group)}`,
      entries: positionsOf(...group.map(({ row: each }) => each.entries), ...group.map(perhapsBehind)),
    }
  })

/** Of those who are to decide, the ones of whom no entry says that they did. By key. */
const stillAsked = (made: Made): readonly Key[] => {
  const answered = decidersIn(made, (answer) => answer !== 'no')
  return askedIn(made).filter((party) => !answered.includes(party))
}

/** Of those who are to decide, the ones of whom no entry says that they did, but that they may have. By key. */
const perhapsAnswered = (made: Made): readonly Key[] => {
  const [sure, perhaps] = [
    decidersIn(made, (answer) => answer === 'yes'),
    decidersIn(made, (answer) => answer !== 'no'),
  ]
  return askedIn(made).filter((party) => perhaps.includes(party) && !sure.includes(party))
}

const askedIn = ({ row }: Made): readonly Key[] => [...new Set(claimedValues(row.to).flat())].sort(byText)

/** The councils whose decision it is, and the body that took it. */
const decidersIn = ({ row, matter }: Made, isWanted: (answer: Answer) => boolean): readonly Key[] =>
  matter.decisions.filter((decision) => isWanted(answerTo(row, decision))).flatMap(decidersOf)

const decidersOf = ({ councils, body }: MatterRow['decisions'][number]): readonly Key[] => [
  ...claimedValues(councils).flat(),
  ...claimedValues(body),
]

/** The entries behind what may have been decided about a recommendation, by those of whom no entry says that they did. */
const perhapsBehind = (made: Made): readonly number[] => {
  const asked = perhapsAnswered(made)
  const { row, matter } = made
  return matter.decisions
    .filter(
      (decision) => answerTo(row, decision) === 'perhaps' && decidersOf(decision).some((key) => asked.includes(key)),
    )
    .flatMap(({ taken }) => witnessesOf(taken))
}

type Answer = 'yes' | 'no' | 'perhaps'

/** A decision answers a recommendation that it names; where it names none, one about the same matter that was made no later. */
const answerTo = ({ recommendation, made }: RecommendationRow, decision: MatterRow['decisions'][number]): Answer => {
  const named = claimedValues(decision.recommendations).flat()
  if (named.length > 0) return named.includes(recommendation) ? 'yes' : 'no'
  if (latestDayOf(made) <= earliestDayOf(decision.taken)) return 'yes'
  return orderOf(decision.taken, made) === 'before' ? 'no' : 'perhaps'
}

interface Made {
  readonly row: RecommendationRow
  readonly matter: MatterRow
}

type Group = readonly [Made, ...Made[]]

const everyRecommendation = (reading: Ground): readonly Made[] =>
  sharedMatterRows(reading).flatMap((matter) => matter.recommendations.map((row) => ({ row, matter })))

/** What one body recommended at one meeting, or else on one day, and that is alike: in the order of the days. */
const madeTogether = (all: readonly Made[], likeness: (made: Made) => string): readonly Group[] => {
  const groups = new Map<string, [Made, ...Made[]]>()
  for (const each of all) {
    const { body, meeting, made } = each.row
    const key = JSON.stringify([claimedValues(body), claimedValues(meeting), latestDayOf(made), likeness(each)])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return [...groups.values()].sort(([one], [other]) => byText(latestDayOf(one.row.made), latestDayOf(other.row.made)))
}

/** The meeting that made them all, or else whoever did; and the matters that they are on. */
const subjectOf = (group: Group): Pick<Finding, 'subject' | 'about'> => {
  const [{ row, matter }] = group
  const [meeting, body] = [attestedValue(row.meeting), attestedValue(row.body)]
  const who = body === undefined ? `matter/${matter.matter}` : `party/${body}`
  return {
    subject: meeting === undefined ? who : `meeting/${meeting}`,
    about: [...new Set(group.map((each) => `matter/${each.matter.matter}`))].sort(byText),
  }
}

/** ` of the Board of 1 September 2008`, or ` of the Board by` a day; nothing where no source says who, or when. */
const madeBy = ({ all }: Ground, { body, made }: RecommendationRow): string => {
  const who = claimedValues(body).map((key) => nameOfParty(all.parties, key))
  const day = latestDayOf(made)
  return `${who.length === 0 ? '' : ` of ${listInWords(who, 'or')}`}${day === '' ? '' : ` ${exactDayOf(made) === undefined ? 'by' : 'of'} ${formatDay(day)}`}`
}

/** `Concordat (entry 154); Who sits on the Board (entries 155 and 156)` */
const mattersIn = (group: Group): string => {
  const entries = new Map<string, readonly number[]>()
  for (const { row, matter } of group)
    entries.set(matter.name, positionsOf(entries.get(matter.name) ?? [], witnessesOf(row.made)))
  return [...entries].map(([name, of]) => `${name} (${entriesInWords(of)})`).join('; ')
}
