import { importsOf } from './imports.ts'
import type { Check } from './source-file.ts'

const CORE = 'packages/core/src/'
const SUBPATH = 'log.ts'

/** From the ground up: each imports itself and what is below it. `log.ts` is the door of the subpath `/log`. */
const FLOORS = ['errors.ts', 'values', 'log', SUBPATH, 'slice', 'time', 'programme', 'ledger', 'index.ts']

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
          if (below === SUBPATH && floor !== 'index.ts')
            return `${at} ${floor} must not import ${below}, which is a door`
          return FLOORS.indexOf(below) <= height ? [] : `${at} ${floor} must not import ${below}, which is above it`
        })
    })

const floorOf = (path: string): string => path.slice(CORE.length).split('/')[0] ?? ''
