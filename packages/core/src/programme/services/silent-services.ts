import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import { type Day, FIRST_OF_DAYS, laterDay } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import { type Stage, stageOf } from './stage.ts'
import { nameOfService, type ServicesReads } from './state.ts'

/** Of these no status is to be expected any more. */
const OVER: readonly Stage[] = ['declined', 'withdrawn', 'ended']

/**
 * A service whose last status is more than a year older than the last of any: it vanished from the reports. That is no end of
 * it: nobody said so.
 */
export const silentServices = ({
  all: { services },
}: Reading<{ readonly services: ServicesReads }>): readonly Finding[] => {
  const newest = Object.values(services.services).reduce(
    (day, { rag }) => laterDay(day, reportedOn(rag) ?? FIRST_OF_DAYS),
    FIRST_OF_DAYS,
  )
  return Object.entries(services.services).flatMap(([key, service]) => {
    const last = reportedOn(service.rag)
    if (last === undefined || yearAfter(last) >= newest || OVER.includes(stageOf(service))) return []
    return [
      {
        severity: 'warning',
        subject: `service/${key}`,
        message: `${nameOfService(services, key)} was last reported on ${formatDay(last)}, and other services up to ${formatDay(newest)}; no entry says what became of it`,
        entries: witnessesOf(service.rag),
      },
    ]
  })
}

/** The day of the last report, agreed or contested. */
const reportedOn = (rag: Attested<unknown>): Day | undefined =>
  rag.is === 'known' ? rag.on : rag.is === 'contested' ? rag.rivals[0]?.on : undefined

/** The same day of the next year, as text to compare days with; a year after 29 February comes before 1 March. */
const yearAfter = (day: Day): string => `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`
