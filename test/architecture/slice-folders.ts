import { importsOf } from './imports.ts'
import type { Check } from './source-file.ts'

const SLICE = /^packages\/core\/src\/programme\/([^/]+)\/(.+)$/

/** A slice sees of another one only its state and the slice itself: `state.ts` and `<slice>.ts`. */
export const checkSliceFolders: Check = (files) =>
  files.flatMap((file) => {
    const own = SLICE.exec(file.path)?.[1]
    if (own === undefined) return []
    return importsOf(file).flatMap(({ target, at }) => {
      const [, other, inside] = SLICE.exec(target) ?? []
      if (other === undefined || other === own || inside === 'state.ts' || inside === `${other}.ts`) return []
      return `${at} ${own} must not import ${inside} of ${other}: only its state.ts or ${other}.ts`
    })
  })
