import path from 'node:path'
import { compile } from 'sass'
import { expect, it } from 'vitest'
import { PACK_CSS } from '../../src/render/html/style/pack-css.ts'

const home = path.resolve(import.meta.dirname, '../..')

/** The style sheet as the kit's own sources make it. */
const compiled = (): string =>
  compile(path.join(home, 'src/render/html/style/pack.scss'), {
    loadPaths: [path.join(home, 'node_modules/govuk-frontend/dist')],
    style: 'compressed',
    charset: false,
  }).css

it('holds the style sheet that its source and GOV.UK Frontend make (`--update` makes it anew)', async () => {
  const css = compiled()
  expect(css).not.toContain("'")
  await expect(`// Made from pack.scss by test/render/style.test.ts. GOV.UK Frontend is © Crown copyright, MIT licence.

/** The style of the pack, with what it uses of GOV.UK Frontend. */
export const PACK_CSS =
  '${css.replaceAll('\\', '\\\\')}'
`).toMatchFileSnapshot('../../src/render/html/style/pack-css.ts')
})

it('asks for nothing from elsewhere', () => {
  expect(PACK_CSS).not.toMatch(/url\(|@import|@font-face|https?:(?!\/\/")/)
})

it('uses Arial and not the typeface that is for gov.uk only', () => {
  expect(PACK_CSS).not.toContain('GDS Transport')
  expect(PACK_CSS).toContain('font-family:arial')
})
