/** By how much an entry changed a sum: in what is known of it, and in how many of its parts are not. */
export interface Effect {
  readonly known: number
  readonly unknown: number
}

/** What the parts of a sum are that do not count: where sources may disagree about one, it is not simply not known. */
export type OpenParts = 'not known' | 'not known or contested'

/**
 * What an entry did to a sum: `+£1,000`. Where it changed how much of the sum is known, neither a rise nor a fall is told of it: `1 more
 * part not known, which changes what is known by −£65,000`. Nothing where it did nothing.
 *
 * @param say how an amount is told, with its minus where it has one.
 */
export const effectInWords = (
  { known, unknown }: Effect,
  say: (amount: number) => string,
  openParts: OpenParts,
): string => {
  const amount = known === 0 ? '' : `${known > 0 ? '+' : ''}${say(known)}`
  if (unknown === 0) return amount
  const parts = Math.abs(unknown)
  const open = `${parts} ${unknown > 0 ? 'more' : 'fewer'} ${parts === 1 ? 'part' : 'parts'} ${openParts}`
  return amount === '' ? open : `${open}, which changes what is known by ${amount}`
}
