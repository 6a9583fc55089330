import type { Day } from '@programme-ledger/core'

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `30 June 2011` */
export const dayInWords = (day: Day): string => format.format(Date.parse(day))
