import { compose, defineSlice, Key } from '@programme-ledger/core'
import { z } from 'zod'

// A release that ledgers were written with. It is never changed any more: version 2 must read what this one wrote.

interface Depot {
  council: string
  vehicles: number | undefined
}

export const versionOne = compose(
  defineSlice({
    name: 'fleet',
    events: {
      'fleet/DepotOpened': z.strictObject({ council: Key, depot: Key }),
      'fleet/VehiclesCounted': z.strictObject({ depot: Key, vehicles: z.int().nonnegative() }),
    },
    initial: (): { depots: Record<string, Depot> } => ({ depots: {} }),
    on: {
      'fleet/DepotOpened': (own, { data: { council, depot } }) => {
        own.depots[depot] = { council, vehicles: own.depots[depot]?.vehicles }
      },
      'fleet/VehiclesCounted': (own, { data: { depot, vehicles } }) => {
        own.depots[depot] = { council: own.depots[depot]?.council ?? 'unknown', vehicles }
      },
    },
    rules: {
      'vehicles are counted at a depot that was opened': (all, { type, data }) =>
        type !== 'fleet/VehiclesCounted' || all.fleet.depots[data.depot] !== undefined
          ? undefined
          : { field: 'data.depot', problem: `is ${data.depot}, which nobody opened`, remedy: 'open it first' },
    },
    views: { depots: ({ all }) => all.fleet.depots },
  }),
)
