import { importsOf } from './imports.ts'
import type { Check } from './source-file.ts'

const SLICE = /^packages\/core\/src\/programme\/([^/]+)\/(.+)$/

/**
 * A slice sees of another one its state, the slice itself, and what its own rules may require of that state: `state.ts`,
 * `<slice>.ts` and `require-….ts`. So whoever names a party is refused in one way, whatever the slice.
 */
export const checkSliceFolders: Check = (files) =>
  files.flatMap((file) => {
    const own = SLICE.exec(file.path)?.[1]
    if (own === undefined) return []
    return importsOf(file).flatMap(({ target, at }) => {
      const [, other, inside] = SLICE.exec(target) ?? []
      if (inside === undefined || other === own || isOpenToOthers(inside, other)) return []
      return `${at} ${own} must not import ${inside} of ${other}: only its state.ts, ${other}.ts or require-….ts`
    })
  })

const isOpenToOthers = (file: string, slice: string | undefined): boolean =>
  file === 'state.ts' || file === `${slice}.ts` || /^require-[a-z-]+\.ts$/.test(file)
