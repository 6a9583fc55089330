import type { Objection } from '../../slice/violation.ts'
import { UNKNOWN } from '../../values/amount.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { PartiesReads } from './state.ts'

/** Objects to a field that names parties nobody registered. */
export const requireParties = (
  { parties }: PartiesReads,
  field: string,
  named: Key | readonly Key[] | undefined,
): Objection | undefined => {
  const missing = [named ?? []].flat().filter((key) => key !== UNKNOWN && parties[key] === undefined)
  if (missing.length === 0) return undefined
  const [are, them] = missing.length === 1 ? ['is no registered party', 'it'] : ['are no registered parties', 'them']
  return {
    field: `data.${field}`,
    problem: `names ${listInWords(missing)}, which ${are} by then`,
    remedy: `register ${them} by PartyRegistered, on the first day of the ledger`,
    missing: { names: missing, types: ['PartyRegistered'] },
  }
}
