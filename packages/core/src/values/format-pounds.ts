import type { Pence } from './amount.ts'

/** An amount in words for people: `£1,234.56`, `−£75,000`. Pence are left out where there are none. */
export const formatPounds = (pence: Pence): string => {
  const amount = Math.abs(pence)
  const pounds = String(Math.trunc(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = amount % 100
  return `${pence < 0 ? '−' : ''}£${pounds}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`
}

/** A difference in words: `£2 more`, `£2 less`. */
export const moreOrLess = (pence: Pence): string => `${formatPounds(Math.abs(pence))} ${pence < 0 ? 'less' : 'more'}`
