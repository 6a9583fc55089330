const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME = '01J0ZQ4V6W'

/**
 * The n-th id of a series: a valid ULID, the same each time. Ids of one series are distinct, and their order is not that
 * of their numbers, as it is not in life.
 *
 * @param series a whole number from 0 to 32,767.
 */
export const ulidOf = (series: number, n: number): string => {
  // An odd factor makes a permutation of the 25 bits that five characters hold.
  const scattered = (BigInt(n) * 20_977_961n + 12_345n) % 2n ** 25n
  return `${TIME}${inBase32(BigInt(series), 3)}${inBase32(scattered, 5)}${inBase32(BigInt(n), 8)}`
}

const inBase32 = (value: bigint, digits: number): string => {
  let text = ''
  for (let rest = value; text.length < digits; rest /= 32n) text = `${CROCKFORD[Number(rest % 32n)]}${text}`
  return text
}
