import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RELEASE } from '../../src/values/release.ts'

it('is named as its manifest names it, so that no snapshot outlives the release that made it', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(manifest).toMatchObject({ version: RELEASE })
})
