import { formatDay, formatPounds, parseDay } from '@programme-ledger/core'

/** What a figure says; what is not there says so. */
export const valueInWords = (value: unknown, money: boolean): string => {
  if (value === undefined) return 'not there'
  if (value === null) return 'none'
  if (typeof value === 'number') return money ? formatPounds(value) : value.toLocaleString('en-GB').replace('-', '−')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(parseDay(value)) : value
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((each) => valueInWords(each, money)).join(', ')
  return partsInWords(value, money)
}

/** A cell says its value or its rivals; anything else, part by part. */
const partsInWords = (value: object, money: boolean): string => {
  if ('is' in value) {
    if (value.is === 'known' && 'value' in value) return valueInWords(value.value, money)
    if (value.is === 'unknown') return 'not stated'
    if (value.is === 'contested' && 'rivals' in value && Array.isArray(value.rivals))
      return `contested: ${value.rivals.map((rival: { value: unknown }) => valueInWords(rival.value, money)).join(' or ')}`
  }
  return Object.entries(value)
    .map(([name, each]) => `${name} ${valueInWords(each, money)}`)
    .join(', ')
}
