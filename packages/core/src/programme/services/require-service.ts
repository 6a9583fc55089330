import type { Objection } from '../../slice/violation.ts'
import type { Key } from '../../values/key.ts'
import type { ServicesReads } from './state.ts'

/** Objects to a service that nobody registered. A stub that only an event has named has no name. */
export const requireService = ({ services }: ServicesReads, key: Key | undefined): Objection | undefined => {
  const service = key === undefined ? undefined : services[key]
  if (key === undefined || (service !== undefined && service.name.is !== 'unknown')) return undefined
  return {
    field: 'data.service',
    problem: `names ${key}, which is no registered service by then`,
    remedy: 'register it by ServiceRegistered, on the first day of the ledger',
    missing: { names: [key], types: ['ServiceRegistered'] },
  }
}
