import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { exactDayOf, latestDayOf, orderOf } from '../../values/when.ts'
import { nameOfService } from '../services/state.ts'
import { isApproval } from './council-positions.ts'
import { entriesInWords } from './entries-in-words.ts'
import type { StaffGround } from './live-service-findings.ts'
import { sharedMatterRows } from './matter-rows.ts'
import { movesOfService } from './moves-of-service.ts'

/**
 * The staff moved, or the service passed to somebody else, after its business case was approved and before the day from which
 * the approval may be carried out. A host may be agreed before that day, and what moved before the approval is found as such.
 */
export const carriedOutEarly = (reading: StaffGround): readonly Finding[] =>
  sharedMatterRows(reading)
    .filter(({ kind }) => claimedValues(kind).includes('businessCase'))
    .flatMap(({ name, services, decisions }) =>
      decisions.flatMap(({ outcome, taken, implementableOn }) => {
        const day = attestedValue(implementableOn)
        if (day === undefined || !claimedValues(outcome).some(isApproval)) return []
        return [...new Set(claimedValues(services).flat())].flatMap((service) =>
          movesOfService(reading.all, service)
            .filter(({ when, isHost }) => !isHost && when.is !== 'unknown' && latestDayOf(when) < day)
            .filter(({ when }) => orderOf(when, taken) !== 'before')
            .map(({ what, when }) => ({
              severity: 'warning' as const,
              subject: `service/${service}`,
              message: `${nameOfService(reading.all.services, service)}: ${what} ${exactDayOf(when) === undefined ? 'by' : 'on'} ${formatDay(latestDayOf(when))}, and the decision on ${name} (${entriesInWords(witnessesOf(taken))}) may be carried out only from ${formatDay(day)} on`,
              entries: positionsOf(witnessesOf(when), witnessesOf(taken), witnessesOf(implementableOn)),
            })),
        )
      }),
    )
