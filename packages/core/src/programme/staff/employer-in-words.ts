import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import type { StatedHeadcount } from './state.ts'

/** Whose headcount it is, an employer's or that of one of its services: `Redditch Borough Council, CCTV`. */
export const employerInWords = (
  { parties, services }: { readonly parties: PartiesReads; readonly services: ServicesReads },
  { employer, service }: Pick<Readonly<StatedHeadcount>, 'employer' | 'service'>,
): string =>
  service === undefined
    ? nameOfParty(parties, employer)
    : `${nameOfParty(parties, employer)}, ${nameOfService(services, service)}`
