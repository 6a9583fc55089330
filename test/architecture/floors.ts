import { importsOf } from './imports.ts'
import type { Check } from './source-file.ts'

const CORE = 'packages/core/src/'

/** The entries of the subpaths `/log` and `/replay`. */
const DOORS = ['log.ts', 'replay.ts']

/** From the ground up: each imports itself and what is below it. */
const FLOORS = ['errors.ts', 'values', 'log', 'log.ts', 'slice', 'time', 'replay.ts', 'programme', 'ledger', 'index.ts']

/** The floors inside `core`. */
export const checkFloors: Check = (files) =>
  files
    .filter((file) => file.path.startsWith(CORE))
    .flatMap((file) => {
      const floor = floorOf(file.path)
      const height = FLOORS.indexOf(floor)
      if (height < 0) return `${file.path} is on no floor`
      return importsOf(file)
        .filter(({ target }) => target.startsWith(CORE))
        .flatMap(({ target, at }) => {
          const below = floorOf(target)
          if (DOORS.includes(below) && floor !== 'index.ts')
            return `${at} ${floor} must not import ${below}, which is a door`
          return FLOORS.indexOf(below) <= height ? [] : `${at} ${floor} must not import ${below}, which is above it`
        })
    })

const floorOf = (path: string): string => path.slice(CORE.length).split('/')[0] ?? ''
