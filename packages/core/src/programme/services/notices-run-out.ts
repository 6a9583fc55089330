import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { noticesOf } from './notices.ts'
import { isStated } from './stage.ts'
import { nameOfService, type ServicesReads } from './state.ts'

/** The notice of a council ended, and nobody says that it left or only buys from then on: it is a partner until somebody does. */
export const noticesRunOut = ({
  all: { parties, services },
  basis,
}: Reading<{ readonly parties: PartiesReads; readonly services: ServicesReads }>): readonly Finding[] =>
  Object.entries(services.services).flatMap(([key, service]) =>
    noticesOf(service).flatMap(({ party, endsOn, reason }) =>
      endsOn.is !== 'known' || endsOn.value >= basis.asAt || isStated(service.ended)
        ? []
        : [
            {
              severity: 'warning' as const,
              subject: `service/${key}`,
              message: `The notice of ${nameOfParty(parties, party)} to leave ${nameOfService(services, key)} ended on ${formatDay(endsOn.value)}, and no entry says that it withdrew`,
              entries: positionsOf(endsOn.by, witnessesOf(reason)),
            },
          ],
    ),
  )
