import { UsageError } from '../usage-error.ts'

/**
 * A role as an option gives it.
 *
 * @throws UsageError where it is blank: nobody would answer for what is recorded.
 */
export const roleFrom = (option: string, given: string): string => {
  if (given.trim() !== '') return given
  throw new UsageError(`${option} is blank: give a role, such as ${option} 'programme officer'`)
}
