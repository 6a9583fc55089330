import { UsageError } from '../usage-error.ts'
import type { Spacing } from './select-by-money.ts'

/** What the sample is asked to be. */
export interface GivenSpacing {
  readonly interval?: string
  readonly size?: string
}

/** @throws UsageError unless one of the two is given, and can be. */
export const spacingFrom = ({ interval, size }: GivenSpacing): Spacing => {
  if ((interval === undefined) === (size === undefined))
    throw new UsageError('Say how large the sample is: --size N items, or --interval POUNDS between selected pounds')
  return interval === undefined ? { size: sizeFrom(size ?? '') } : { interval: penceFrom(interval) }
}

const sizeFrom = (size: string): number => {
  if (/^[1-9]\d{0,5}$/.test(size)) return Number(size)
  throw new UsageError(`--size ${size} is no number of items: give a whole number from 1, such as 25`)
}

const penceFrom = (interval: string): number => {
  const [, pounds, pence = ''] = /^£?(\d{1,3}(?:,\d{3})+|\d{1,11})(?:\.(\d{2}))?$/.exec(interval) ?? []
  const amount = pounds === undefined ? 0 : Number(pounds.replaceAll(',', '')) * 100 + Number(pence)
  if (amount > 0) return amount
  throw new UsageError(`--interval ${interval} is no amount: give pounds, such as 50000 or 1250.50`)
}
