import type { Day, Entry, When } from '@programme-ledger/core'

/** A stretch of days, of which something happened on one. */
export interface Dated {
  /** The last of them. */
  readonly on: Day
  /** The first of them; `null` where nobody says. */
  readonly earliest: Day | null
}

/** The days that all allow who tell of one last day. */
export const datedBy = (tellings: readonly Pick<Entry, 'effectiveOn' | 'effective'>[]): Dated => {
  let earliest: Day | null = null
  let on: Day | undefined
  for (const { effectiveOn, effective } of tellings) {
    on = effectiveOn
    const from = effective === undefined ? effectiveOn : effective.earliest
    if (from !== null && (earliest === null || from > earliest)) earliest = from
  }
  if (on === undefined) throw new Error('Nobody tells of it')
  return { on, earliest }
}

/** From the first of some stretches of days to the last. */
export const spanOf = (stretches: readonly When[]): Dated => {
  const on = stretches
    .map(({ latest }) => latest)
    .toSorted()
    .at(-1)
  if (on === undefined) throw new Error('Nobody tells of it')
  return {
    on,
    earliest: stretches.map(({ earliest }) => earliest).toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))[0] ?? null,
  }
}

/** Those after which no other can only have come: the last, or several of which it may be each. */
export const maybeLast = <Each extends Dated>(all: readonly Each[]): readonly Each[] => {
  const latestStart =
    all
      .map(({ earliest }) => earliest ?? '')
      .toSorted()
      .at(-1) ?? ''
  return all.filter(({ on }) => on >= latestStart)
}
