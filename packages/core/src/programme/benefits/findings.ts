import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Attested, claimedValues, witnessesOf } from '../../values/attested.ts'
import { type Day, utcDay } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import { exactDayOf } from '../../values/when.ts'
import { isLive, type Service } from '../services/state.ts'
import type { BenefitRow } from './benefit-row.ts'
import { everyBenefit, type Ground, ofEachBenefit, ofEachService } from './of-each-service.ts'

/** The source prints no word for how far a benefit has come, so that nobody can count it. One finding a service. */
export const assessedWithoutStatusWord = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, ({ name, benefits }) => {
    const wordless = benefits.filter(({ standing }) => standing === 'notStated')
    if (wordless.length === 0) return []
    const message = `${countOf(wordless, benefits)} of ${name} ${wordless.length === 1 ? 'was' : 'were'} assessed without a status word`
    return [{ severity: 'note', message, entries: entriesOf(wordless, ({ assessment }) => assessment.status) }]
  })

/** Its day has passed, and nobody says that it came, did not come or was given up. */
export const overdue = (reading: Ground): readonly Finding[] =>
  ofEachBenefit(reading, ({ isOverdue, dueOn, standing, assessment }, what) => {
    if (!isOverdue) return []
    const days = [...new Set(claimedValues(dueOn))].sort().map(formatDay).join(' or ')
    const entries = positionsOf(witnessesOf(dueOn), witnessesOf(assessment.status))
    return [
      {
        severity: 'warning',
        message: `${what}: it was due on ${days}, and ${STANDS[standing] ?? 'no source says that it came, did not come or was given up'}`,
        entries,
      },
    ]
  })

/** Nobody knows how far a benefit has come by a day that is still ahead. */
export const assessedTooEarly = (reading: Ground): readonly Finding[] => {
  const papers = new Map(reading.facts.map(({ position, knownOn }) => [position, knownOn]))
  return ofEachBenefit(reading, ({ history }, what) =>
    history.flatMap(({ on, entries }) =>
      entries.flatMap((position) => {
        const paper = papers.get(position)
        if (paper === undefined || paper >= on) return []
        const message = `${what}: how far it has come by ${formatDay(on)} is from a paper of ${formatDay(paper)}, before that day: give the day that the paper speaks of, or the date of the paper that has the result`
        return [{ severity: 'warning' as const, message, entries: [position] }]
      }),
    ),
  )
}

/** How what was due stands instead, where one word says so. */
const STANDS: Readonly<Partial<Record<BenefitRow['standing'], string>>> = {
  notAssessed: 'nobody has assessed it',
  inProgress: 'is still in progress',
  underReview: 'is still under review',
  possible: 'is still called no more than possible',
  partlyAchieved: 'has come only in part',
  tooEarly: 'is said to be too early to tell',
}

/** A service is shared for what it is to bring: of this one nobody says what that is. */
export const liveWithoutBenefits = (reading: Ground): readonly Finding[] => {
  const spokenOf = new Set(everyBenefit(reading).flatMap(({ service }) => claimedValues(service)))
  return Object.entries(reading.all.services.services).flatMap(([key, service]) =>
    !isLive(service) || spokenOf.has(key)
      ? []
      : [
          {
            severity: 'warning' as const,
            subject: `service/${key}`,
            message: `${service.name.is === 'known' ? service.name.value : key} is live, and no entry says what benefit is expected of it or came with it`,
            entries: witnessesOf(service.live),
          },
        ],
  )
}

/** What has only just begun has hardly had the time to bring what it is for. */
export const achievedSoonAfterLive = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, ({ service, name, benefits }) => {
    const live = service === undefined ? undefined : reading.all.services.services[service]?.live
    const wentLive = live === undefined ? undefined : earliestDayOf(live)
    if (live === undefined || wentLive === undefined) return []
    const soon = threeMonthsAfter(wentLive)
    const early = benefits.filter(
      ({ outcome, assessment: { statusOn } }) => outcome === 'arrived' && statusOn !== undefined && statusOn < soon,
    )
    if (early.length === 0) return []
    const message = `${countOf(early, benefits)} of ${name} ${early.length === 1 ? 'is' : 'are'} said to have come sooner than three months after it went live, on ${formatDay(wentLive)}${exactDayOf(live) === undefined ? ' at the earliest' : ''}`
    const entries = positionsOf(
      witnessesOf(live),
      entriesOf(early, ({ assessment }) => assessment.status),
    )
    return [{ severity: 'note', message, entries }]
  })

const countOf = (some: readonly BenefitRow[], all: readonly BenefitRow[]): string =>
  `${some.length} of ${all.length} ${all.length === 1 ? 'benefit' : 'benefits'}`

const entriesOf = (rows: readonly BenefitRow[], cell: (row: BenefitRow) => Attested<unknown>): readonly number[] =>
  positionsOf(...rows.map((row) => witnessesOf(cell(row))))

/** Undefined where a source sets no earliest day, so that it may have been long before. */
const earliestDayOf = (live: Service['live']): Day | undefined => {
  const claims = claimedValues(live)
  const days = claims.flatMap(({ earliest }) => earliest ?? [])
  return days.length === claims.length ? days.sort()[0] : undefined
}

/** The day of the same number three months on; where that month is too short, as many days into the next. */
const threeMonthsAfter = (day: Day): Day => {
  const date = new Date(Date.parse(day))
  return utcDay(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 3, date.getUTCDate()))
}
