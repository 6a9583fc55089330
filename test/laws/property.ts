import fc from 'fast-check'
import { vi } from 'vitest'

// However many runs are asked for, and while a failure is being shrunk, a property is not cut short.
vi.setConfig({ testTimeout: 600_000 })

/**
 * Asserts a property, with as many runs as the whole suite was asked for.
 *
 * @param share a dear property takes this share of the runs, a cheap one several times as many.
 */
export const holds = async <Values>(
  property: fc.IAsyncProperty<Values> | fc.IProperty<Values>,
  { share = 1 }: { readonly share?: number } = {},
): Promise<void> => {
  const { numRuns = 100 } = fc.readConfigureGlobal()
  await fc.assert(property, { numRuns: Math.ceil(numRuns * share) })
}
