import type { Objection } from '../../slice/violation.ts'
import type { Key } from '../../values/key.ts'
import { requireService } from './require-service.ts'
import type { ServicesReads } from './state.ts'

/** Objects to the first of the services in the field `services` that nobody registered. */
export const requireServices = (services: ServicesReads, keys: readonly Key[] | undefined): Objection | undefined => {
  const [objection] = (keys ?? []).flatMap((key) => requireService(services, key) ?? [])
  return objection && { ...objection, field: 'data.services' }
}
