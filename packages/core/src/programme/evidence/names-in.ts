import { oncePerReading } from '../../slice/once-per-reading.ts'

/**
 * Everything that facts name in their data, of whatever slice they are: `service/ict` where a field `service` holds `ict`. A
 * thing that is registered is named by its registration, and what is not registered may not be named.
 */
export const namesIn = oncePerReading<unknown, ReadonlySet<string>>(({ facts }) => {
  const names = new Set<string>()
  for (const { data } of facts) addNames(names, data)
  return names
})

/** How facts name the subject of a finding: the last word of its kind is the field, so that `saving-line/ict` is `line/ict`. */
export const nameOfSubject = (subject: string): string => subject.replace(/^.*-(?=[a-z]+\/)/, '')

const addNames = (names: Set<string>, data: unknown): void => {
  if (typeof data !== 'object' || data === null) return
  for (const [field, value] of Object.entries(data)) {
    if (typeof value === 'string') names.add(`${field}/${value}`)
    else addNames(names, value)
  }
}
