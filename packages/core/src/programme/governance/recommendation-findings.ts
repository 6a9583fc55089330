import type { Finding } from '../../slice/finding.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { latestDayOf } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import { ofEachMatter } from './approval-findings.ts'
import { entriesInWords } from './entries-in-words.ts'
import type { Ground, MatterRow } from './matter-rows.ts'
import type { RecommendationRow } from './recommendation-rows.ts'

/** The numbers that would show that the body's rule was kept are not recorded. */
export const cannotBeVerified = (reading: Ground): readonly Finding[] =>
  ofEachMatter(reading, ({ row }) =>
    row.recommendations
      .filter(({ verdict }) => verdict === 'unverifiable')
      .map((each) => ({
        severity: 'warning' as const,
        message: `${whoseIn(reading, each)} on ${row.name} cannot be verified: ${each.why}`,
        entries: each.entries,
      })),
  )

/** A recommendation that its body’s own rule of voting does not carry was recorded all the same. */
export const failsTheRule = (reading: Ground): readonly Finding[] =>
  ofEachMatter(reading, ({ row }) =>
    row.recommendations
      .filter(({ verdict }) => verdict === 'notCarried')
      .map((each) => ({
        severity: 'serious' as const,
        message: `${whoseIn(reading, each)} on ${row.name} fails the rule of the body: ${each.why}`,
        entries: each.entries,
      })),
  )

/** A council was asked to decide, and no decision of it is recorded since: it may have been taken and not recorded. */
export const awaitsDecision = (reading: Ground): readonly Finding[] =>
  ofEachMatter(reading, ({ row, nameOf }) =>
    row.recommendations.flatMap((each) => {
      const decided = row.decisions.filter((decision) => isAnswer(decision, each))
      const answered = decided.flatMap(({ councils }) => claimedValues(councils).flat())
      const waiting = claimedValues(each.to)
        .flat()
        .filter((council) => !answered.includes(council))
      if (waiting.length === 0) return []
      const asked = attestedValue(each.text) ?? each.recommendation
      return [
        {
          severity: 'note' as const,
          message: `No entry says what ${listInWords(waiting.map(nameOf))} decided on ${whoseIn(reading, each, 'a')} (${entriesInWords(witnessesOf(each.made))}) on ${row.name}: ${asked}`,
          entries: each.entries,
        },
      ]
    }),
  )

/** It names the recommendation, or is about the same matter and no earlier. */
const isAnswer = (decision: MatterRow['decisions'][number], { recommendation, made }: RecommendationRow): boolean =>
  claimedValues(decision.recommendation).includes(recommendation) || latestDayOf(decision.taken) >= latestDayOf(made)

const whoseIn = (reading: Ground, { body, made }: RecommendationRow, article: 'A' | 'a' = 'A'): string => {
  const who = claimedValues(body).map((key) => nameOfParty(reading.all.parties, key))
  const day = latestDayOf(made)
  return `${article} recommendation${who.length === 0 ? '' : ` of ${listInWords(who, 'or')}`}${day === '' ? '' : ` of ${formatDay(day)}`}`
}
