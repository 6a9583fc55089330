import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { cellsOf } from './cells-of.ts'
import { isLiveContested } from './stage.ts'
import { nameOfService, type ServicesReads, servicesNamedIn, UNKNOWN_SERVICE } from './state.ts'

type Ground = Reading<{ readonly services: ServicesReads }>

/** Sources that disagree about one day, or about what can only have happened once. */
export const contestedServices = (reading: Ground): readonly Finding[] =>
  servicesNamedIn(reading.all.services, reading.known.services).flatMap((key) => {
    const known = reading.known.services.services[key] ?? UNKNOWN_SERVICE
    const now = reading.all.services.services[key] ?? UNKNOWN_SERVICE
    const live = isLiveContested(known.live, reading.basis.asAt) ? known.live : now.live
    const name = nameOfService(reading.known.services, key)
    return cellsOf({ ...now, live }).flatMap(([what, cell]) =>
      findContested(`service/${key}`, `${name}, ${what}`, cell),
    )
  })

/** Sources that word one colour of a set differently: what was judged by it may mean either. */
export const contestedDefinitions = ({ all: { services } }: Ground): readonly Finding[] =>
  Object.entries(services.ragDefinitions).flatMap(([set, words]) =>
    Object.entries(words).flatMap(([colour, meaning]) =>
      findContested(`rag-definitions/${set}`, `what ${colour} means by ${set}`, meaning),
    ),
  )
