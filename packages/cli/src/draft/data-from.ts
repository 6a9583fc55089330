import { UsageError } from '../usage-error.ts'

interface Data {
  [field: string]: unknown
}

/** The data of a draft: `field=words`, `field:=JSON`, and `part.field=words` for what is within a part. */
export const dataFrom = (fields: readonly string[]): Data => {
  const data: Data = {}
  for (const field of fields) {
    const [, path, kind, text] = /^([A-Za-z][\w.-]*?)(:?=)(.*)$/s.exec(field) ?? []
    if (path === undefined || kind === undefined || text === undefined)
      throw new UsageError(`${field} says nothing of a field: write field=words, or field:=JSON for numbers and lists`)
    put(data, path.split('.'), kind === '=' ? text : jsonOf(field, text))
  }
  return data
}

const jsonOf = (field: string, text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${field}: what follows := is not JSON. For words write ${field.replace(':=', '=')}`)
  }
}

const put = (data: Data, [first = '', ...rest]: readonly string[], value: unknown): void => {
  if (first in Object.prototype) throw new UsageError(`${first} is no name for a field`)
  if (rest.length === 0) {
    data[first] = value
    return
  }
  const within = data[first]
  const part: Data = isData(within) ? within : {}
  data[first] = part
  put(part, rest, value)
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
