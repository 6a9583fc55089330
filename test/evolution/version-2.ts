import { compose, defineSlice, Key, orUnknown, type Unknown } from '@programme-ledger/core'
import { z } from 'zod'

interface Depot {
  councils: string[]
  vehicles: number | undefined
  electric: number | Unknown
  entries: number[]
}

const depotOf = (own: { depots: Record<string, Depot> }, depot: string): Depot => {
  own.depots[depot] ??= { councils: [], vehicles: undefined, electric: 'unknown', entries: [] }
  return own.depots[depot]
}

/**
 * The next release: depots of several councils, vehicles that may be electric, and a stricter rule. What was recorded before is
 * brought up as it is read.
 */
export const versionTwo = compose(
  defineSlice({
    name: 'fleet',
    events: {
      'fleet/DepotOpened': z.strictObject({ councils: z.array(Key).min(1), depot: Key }),
      'fleet/VehiclesCounted': z.strictObject({
        depot: Key,
        electric: orUnknown(z.int().nonnegative()),
        vehicles: z.int().nonnegative(),
      }),
    },
    upcasters: {
      // A depot was one council's.
      'fleet/DepotOpened': [({ council, ...data }) => ({ ...data, councils: [council] })],
      // Nobody asked.
      'fleet/VehiclesCounted': [(data) => ({ ...data, electric: 'unknown' })],
    },
    initial: (): { depots: Record<string, Depot> } => ({ depots: {} }),
    on: {
      'fleet/DepotOpened': (own, { data: { councils, depot }, position }) => {
        const opened = depotOf(own, depot)
        opened.councils = [...councils]
        opened.entries.push(position)
      },
      'fleet/VehiclesCounted': (own, { data: { depot, electric, vehicles }, position }) => {
        const counted = depotOf(own, depot)
        counted.vehicles = vehicles
        counted.electric = electric
        counted.entries.push(position)
      },
    },
    rules: {
      'vehicles are counted at a depot that was opened': (all, { type, data }) =>
        type !== 'fleet/VehiclesCounted' || all.fleet.depots[data.depot] !== undefined
          ? undefined
          : { field: 'data.depot', problem: `is ${data.depot}, which nobody opened`, remedy: 'open it first' },
      'a count is of some vehicles': (_, { type, data }) =>
        type !== 'fleet/VehiclesCounted' || data.vehicles > 0
          ? undefined
          : { field: 'data.vehicles', problem: 'is 0', remedy: 'leave a depot without vehicles out' },
      'no more vehicles are electric than there are': (_, { type, data }) =>
        type !== 'fleet/VehiclesCounted' || data.electric === 'unknown' || data.electric <= data.vehicles
          ? undefined
          : { field: 'data.electric', problem: `is more than ${data.vehicles}`, remedy: 'count them among the others' },
    },
    words: {
      'fleet/DepotOpened': (_, { data }) => `The depot ${data.depot} is of ${data.councils.join(' and ')}`,
      'fleet/VehiclesCounted': (_, { data }) =>
        `${data.depot} has ${data.vehicles} vehicles, of which electric: ${data.electric}`,
    },
    views: {
      depots: ({ all }) =>
        Object.entries(all.fleet.depots).map(([depot, { councils, vehicles, electric, entries }]) => ({
          ref: `depots:${depot}`,
          depot,
          councils,
          vehicles,
          electric,
          entries,
        })),
    },
  }),
)
