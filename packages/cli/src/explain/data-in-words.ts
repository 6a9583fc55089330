/** What an entry says, field by field as it is stored: amounts are pence. */
export const dataInWords = (data: unknown): string => {
  if (typeof data !== 'object' || data === null) return String(data)
  if (Array.isArray(data)) return data.map(inBrackets).join(', ')
  return Object.entries(data)
    .map(([field, value]) => `${field} ${inBrackets(value)}`)
    .join('; ')
}

const inBrackets = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? `(${dataInWords(value)})` : dataInWords(value)
