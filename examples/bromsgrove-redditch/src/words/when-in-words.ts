import { whenInWords as daysInWords, type When } from '@programme-ledger/core'

/** When something happened, as closely as is known; between two days it is said that which of them is not stated. */
export const whenInWords = (when: When): string => {
  const words = daysInWords(when)
  return words.startsWith('between ') ? `${words}, not stated` : words
}
