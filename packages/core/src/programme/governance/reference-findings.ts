import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { nameOfParty } from '../parties/state.ts'
import { ofEachDecision } from './decision-findings.ts'
import { entriesInWords } from './entries-in-words.ts'
import type { Ground } from './matter-rows.ts'
import { nameOfMatter } from './state.ts'

/** What was decided is not what was recommended, or one of the two names the wrong one. One finding of all that a decision follows so. */
export const followsAnotherMatter = (reading: Ground): readonly Finding[] =>
  ofEachDecision(reading, (decision, name) => {
    const { governance } = reading.all
    const matter = attestedValue(decision.matter)
    const others = (attestedValue(decision.recommendations) ?? []).flatMap((key) => {
      const cell = governance.recommendations[key]?.matter
      const recommended = cell && attestedValue(cell)
      return cell === undefined || recommended === undefined || recommended === matter ? [] : [{ cell, recommended }]
    })
    if (matter === undefined || others.length === 0) return undefined
    const on = others.map(
      ({ cell, recommended }) => `${nameOfMatter(governance, recommended)} (${entriesInWords(witnessesOf(cell))})`,
    )
    return {
      severity: 'warning',
      message: `${name} follows a recommendation on another matter, ${listInWords(on)}: name the recommendation on its own matter, or none`,
      about: [...new Set(others.map(({ recommended }) => `matter/${recommended}`))],
      entries: positionsOf(
        witnessesOf(decision.matter),
        witnessesOf(decision.recommendations),
        ...others.map(({ cell }) => witnessesOf(cell)),
      ),
    }
  })

/** A body recommends at its own meetings: by the numbers of another nobody can judge how it came about. */
export const madeAtAnotherBody = ({ all: { parties, governance } }: Ground): readonly Finding[] =>
  Object.entries(governance.recommendations).flatMap(([key, recommendation]) => {
    const meeting = governance.meetings[attestedValue(recommendation.meeting) ?? '']
    const body = attestedValue(recommendation.body)
    const met = meeting && attestedValue(meeting.body)
    if (meeting === undefined || body === undefined || met === undefined || body === met) return []
    const matter = attestedValue(recommendation.matter)
    const on = matter === undefined ? key : nameOfMatter(governance, matter)
    return [
      {
        severity: 'warning',
        subject: matter === undefined ? `recommendation/${key}` : `matter/${matter}`,
        about: [`meeting/${attestedValue(recommendation.meeting)}`],
        message: `The recommendation on ${on} (${entriesInWords(witnessesOf(recommendation.made))}) is recorded as one of ${nameOfParty(parties, body)}, and at a meeting of ${nameOfParty(parties, met)} (${entriesInWords(witnessesOf(meeting.body))}): name the meeting of the body that made it, or none`,
        entries: positionsOf(
          witnessesOf(recommendation.body),
          witnessesOf(recommendation.meeting),
          witnessesOf(meeting.body),
        ),
      },
    ]
  })
