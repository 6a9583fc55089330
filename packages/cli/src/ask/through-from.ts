import type { Viewpoint } from '@programme-ledger/core'
import { UsageError } from '../usage-error.ts'
import { dayFrom } from './day-from.ts'

const MS_PER_DAY = 86_400_000
const MS_PER_HOUR = 3_600_000

/** The version of the log that `--through` names: a position, an instant, or a day, which is taken to its end in London. */
export const throughFrom = (option: string, given: string): NonNullable<Viewpoint['through']> => {
  if (/^\d+$/.test(given)) return { position: Number(given) }
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(given))
    return instantFrom(option, given)
  return { instant: endOfDay(dayFrom(option, given)) }
}

const instantFrom = (option: string, given: string): { readonly instant: number } => {
  const instant = Date.parse(given)
  if (Number.isNaN(instant)) throw new UsageError(`${option} ${given} is not a time: write it as 2011-07-05T17:00Z`)
  return { instant }
}

const hourInLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })

/** In summer the day ends an hour earlier there than in UTC. */
const endOfDay = (day: string): number => {
  const midnight = Date.parse(day) + MS_PER_DAY
  return midnight - Number(hourInLondon.format(midnight)) * MS_PER_HOUR - 1
}
