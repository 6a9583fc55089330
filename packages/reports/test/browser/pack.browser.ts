import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openProgramme } from '../../../../examples/bromsgrove-redditch/src/open-programme.ts'
import { boardPack } from '../../src/board-pack.ts'
import type { ReportDocument } from '../../src/document.ts'
import { anchor } from '../../src/render/html/anchor.ts'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { everyKindOfDocument } from '../render/every-kind.ts'
import { HOSTILE_NAMES } from '../render/hostile-names.ts'
import { folder, openPage, withBrowser } from './open-page.ts'
import { PORTRAIT, whatPaperCutsOff } from './wider-than.ts'

withBrowser()

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core objects to in a page, with the place of each. */
const objections = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`))
}

/** Skia writes each page as an object in the open. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

const ledger = await openProgramme()

const hostile = (): ReportDocument => {
  const [first, ...others] = HOSTILE_NAMES.map((name) => everyKindOfDocument(name))
  if (!first) throw new Error('no hostile names')
  const parts = others.flatMap(({ parts: [money] }, index) =>
    money ? [{ ...money, id: `money-${index}`, title: `${index}. ${money.title}` }] : [],
  )
  return {
    ...first,
    parts: [...first.parts, ...parts.map((part) => ({ ...part, blocks: part.blocks.map(renamed(part.id)) }))],
  }
}

/** Tables of one page have names of their own. */
const renamed =
  (part: string) =>
  (block: ReportDocument['parts'][number]['blocks'][number]): typeof block =>
    block.is === 'table' ? { ...block, id: `${block.id}-${part}` } : block

const JUNE = { asAt: '2011-06-30', knownOn: '2011-06-30' } as const
const JANUARY = { asAt: '2010-01-15', knownOn: '2010-01-15' } as const

const DOCUMENTS: readonly (readonly [
  name: string,
  make: () => ReportDocument | Promise<ReportDocument>,
  most: number,
])[] = [
  ['every-kind', () => everyKindOfDocument(), 16],
  ['june-2011', () => boardPack(ledger, { ...JUNE, since: JANUARY, audience: 'exempt' }), 90],
  ['january-2010', () => boardPack(ledger, { ...JANUARY, audience: 'public' }), 60],
  ['hostile', hostile, 250],
]

describe.each(DOCUMENTS)('the page of %s', async (name, make, most) => {
  const document = await make()
  const html = renderHtml(document)

  it('opens without an error, a dialog or a request', async () => {
    const { page, requests, complaints } = await openPage(name, html)
    await page.screenshot({ path: path.join(folder, `${name}.png`) })
    for (const [index, figure] of (await page.locator('figure').all()).entries())
      if (index < 8) await figure.screenshot({ path: path.join(folder, `${name}-chart-${index}.png`) })
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })

  it('has nothing that axe-core objects to', { timeout: 300_000 }, async () => {
    // A telephone shows what is of every kind; it takes long to look through a whole pack twice.
    for (const width of name === 'every-kind' ? [1280, 360] : [1280]) {
      const { page } = await openPage(name, html, width)
      expect(await objections(page)).toEqual([])
    }
  })

  it('is no wider than the screen', async () => {
    for (const width of [1280, 1000, 360]) {
      const { page } = await openPage(name, html, width)
      expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  it('has nothing that paper cuts off', async () => {
    const { page } = await openPage(name, html, PORTRAIT)
    expect(await whatPaperCutsOff(page)).toEqual([])
  })

  it('is printed on as many pages as one would expect', async () => {
    const { page } = await openPage(name, html)
    const pdf = await page.pdf({
      path: path.join(folder, `${name}.pdf`),
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
    })
    // The cover, each part that is more than a few sentences on a page of its own, and the annex.
    const long = document.parts.filter(({ blocks }) => blocks.some(({ is }) => is === 'table' || is === 'chart'))
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(long.length + document.annexes.length + 2)
    expect(pagesOf(pdf)).toBeLessThanOrEqual(most)
  })
})

describe('the pack of June 2011, printed', async () => {
  const document = await boardPack(ledger, { ...JUNE, since: JANUARY, audience: 'exempt' })
  const html = renderHtml(document)

  /** How many pages it prints on, without some of it. */
  const pagesWithout = async (name: string, hidden: string): Promise<number> => {
    const { page } = await openPage(name, html)
    await page.addStyleTag({ content: `${hidden} { display: none !important; }` })
    return pagesOf(await page.pdf({ preferCSSPageSize: true }))
  }

  const councils = document.parts.filter(({ id }) => id.startsWith('council-'))

  it.each(councils.map(({ id, title }) => [title, id] as const))('has one A4 page for %s', async (_, id) => {
    const others = `.pack-annex, .pack-part:not(#${anchor('part', id)})`
    // The cover and the contents are one, as in the whole pack.
    expect(await pagesWithout(id, others)).toBe(1 + 1)
  })

  it('has no more for a board to read than 26 pages, and the rest in annexes', async () => {
    const annexes = document.annexes.map(({ id }) => `#${anchor('part', id)}`)
    expect(await pagesWithout('board-part', ['.pack-annex', ...annexes].join(', '))).toBeLessThanOrEqual(26)
  })
})

describe('who uses the page by keyboard', () => {
  const html = renderHtml(everyKindOfDocument())

  it('can skip to what it says', async () => {
    const { page } = await openPage('keyboard', html)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => globalThis.document.activeElement?.textContent)).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => globalThis.document.activeElement?.id)).toBe('main')
  })

  it('gets from a row to the entry that it rests on', async () => {
    const { page } = await openPage('evidence', html)
    await page.locator('[data-ref="savings:payroll"] a').first().press('Enter')
    await page.waitForURL(/#entry-7$/)
    expect(await page.locator('tr:target').textContent()).toContain('Entry 7 says something of ICT')
    expect(await page.locator('tr:target').isVisible()).toBe(true)
  })
})

it('objects to a page that nobody could use', async () => {
  const { page } = await openPage(
    'unusable',
    '<html><body><img src="data:,"><div style="width:3000px">wide</div></body></html>',
  )
  expect((await objections(page)).length).toBeGreaterThan(1)
})
