import type { Instant } from '@programme-ledger/core'

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** When something was entered, in London: `5 July 2011, 09:00`. */
export const instantInWords = (instant: Instant): string => inLondon.format(instant).replace(' at ', ', ')
