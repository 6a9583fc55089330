import { LedgerError } from '../errors.ts'

/**
 * The canonical JSON text of a value by RFC 8785: keys in order of their UTF-16 code units, numbers and strings as
 * ECMAScript writes them, no white space. Members that are `undefined` are left out, as JSON has no such value.
 *
 * @throws `entry-not-storable` for what canonical JSON cannot say: NaN, infinities, lone surrogates, functions.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number') return finite(value)
  if (typeof value === 'boolean' || value === null) return String(value)
  if (Array.isArray(value)) return `[${Array.from(value, (item) => canonicalJson(item)).join(',')}]`
  if (typeof value === 'object') return members(value as Record<string, unknown>)
  throw new LedgerError('entry-not-storable', `A ${typeof value} cannot be written as JSON`)
}

const members = (holder: Record<string, unknown>): string => {
  let text = ''
  for (const key of Object.keys(holder).sort()) {
    const value = holder[key]
    if (value === undefined) continue
    text += `${text === '' ? '' : ','}${quote(key)}:${canonicalJson(value)}`
  }
  return `{${text}}`
}

const quote = (text: string): string => {
  if (!text.isWellFormed())
    throw new LedgerError(
      'entry-not-storable',
      `${JSON.stringify(text)} holds half of a surrogate pair: it is not Unicode text`,
    )
  return JSON.stringify(text)
}

const finite = (value: number): string => {
  if (!Number.isFinite(value))
    throw new LedgerError('entry-not-storable', `${value} is not a number that JSON can write`)
  return JSON.stringify(value)
}
