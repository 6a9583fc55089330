import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { exactDayOf, latestDayOf } from '../../values/when.ts'
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
 * finding of all that a meeting asked the same councils.
 */
export const awaitsDecision = (reading: Ground): readonly Finding[] =>
  madeTogether(
    everyRecommendation(reading).filter((each) => stillAsked(each).length > 0),
    (each) => stillAsked(each).join(' '),
  ).map((group) => ({
    severity: 'note',
    ...subjectOf(group),
    message: awaitsDecisionIn(reading, group),
    entries: positionsOf(...group.map(({ row }) => row.entries)),
  }))

const awaitsDecisionIn = (reading: Ground, group: Group): string => {
  const [first, ...others] = group
  const { row, matter } = first
  const asked = listInWords(stillAsked(first).map((council) => nameOfParty(reading.all.parties, council)))
  return others.length === 0
    ? `No entry says what ${asked} decided on a recommendation${madeBy(reading, row)} (${entriesInWords(witnessesOf(row.made))}) on ${matter.name}: ${attestedValue(row.text) ?? row.recommendation}`
    : `No entry says what ${asked} decided on ${group.length} recommendations${madeBy(reading, row)}: on ${mattersIn(group)}`
}

/** Of the councils that are to decide, those of which no entry says that they did. By key. */
const stillAsked = ({ row, matter }: Made): readonly Key[] => {
  const decided = matter.decisions.filter((decision) => isAnswer(decision, row))
  const answered = decided.flatMap(({ councils }) => claimedValues(councils).flat())
  return [...new Set(claimedValues(row.to).flat())].filter((council) => !answered.includes(council)).sort(byText)
}

/** It names the recommendation, or is about the same matter and no earlier. */
const isAnswer = (decision: MatterRow['decisions'][number], { recommendation, made }: RecommendationRow): boolean =>
  claimedValues(decision.recommendation).includes(recommendation) || latestDayOf(decision.taken) >= latestDayOf(made)

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
