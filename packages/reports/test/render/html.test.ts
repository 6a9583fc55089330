import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { everyKindOfDocument } from './every-kind.ts'
import { HOSTILE_NAMES } from './hostile-names.ts'

const page = renderHtml(everyKindOfDocument())

/** The page without markup, for what it says. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the page', () => {
  it('is as the golden file has it', async () => {
    const withoutStyle = page.replace(/<style>.*?<\/style>/s, '<style></style>').replace(/></g, '>\n<')
    await expect(withoutStyle).toMatchFileSnapshot('golden/every-kind.html')
  })

  it('is the same for the same document, whatever was drawn before', () => {
    expect(renderHtml(everyKindOfDocument())).toBe(page)
  })

  it('has its style in it, asks for nothing from elsewhere, and runs no script', () => {
    expect(page).toContain('.pack-cover')
    const addresses = [...page.matchAll(/(?: (?:src|(?:xlink:)?href|action|data)="|url\()([^")]*)/g)].map(
      ([, address = '']) => address,
    )
    expect(addresses.length).toBeGreaterThan(20)
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([])
    expect(page).not.toMatch(/<script|<link|<img|<iframe|javascript:/i)
  })

  it('says what is missing in words, and blanks and zeros stand for none of it', () => {
    const words = wordsOf(page)
    for (const word of [
      'undetermined',
      'suppressed',
      'not applicable',
      'not evidenced',
      'unknown',
      'not stated',
      'withheld',
    ])
      expect(words).toContain(word)
    expect(words).toMatch(/−£50\s+and 2 not known/)
    expect(words).toMatch(/Contested:\s+at least £100\s+or\s+£200/)
    expect(words).toMatch(/about −151/)
  })

  it('rounds each figure in thousands by itself', () => {
    expect(wordsOf(page)).toMatch(/ 150 .* about −151 /)
  })

  it('tells a status by its word and a sign, not by its colour alone', () => {
    for (const [sign, word] of [
      ['●', 'green'],
      ['▲', 'amber'],
      ['■', 'red'],
    ])
      expect(page).toContain(`<span aria-hidden="true">${sign}</span> ${word}`)
  })

  it('links from rows to the entries that they rest on, and every link leads somewhere', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links).toContain('entry-7')
    expect(links.filter((link) => !ids.includes(link))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives each row the name that explain takes', () => {
    expect(page).toContain('data-ref="savings:ict"')
  })

  it('gives heads of tables a scope, and each table a caption', () => {
    const tables = [...page.matchAll(/<table.*?<\/table>/gs)].map(([table]) => table)
    expect(tables.length).toBeGreaterThan(3)
    expect(tables.every((table) => table.includes('<caption') && table.includes('scope="col"'))).toBe(true)
    expect(page).not.toMatch(/<th(?![^>]*scope=)[ >]/)
  })
})

describe('hostile names', () => {
  it.each(HOSTILE_NAMES)('are text and nothing else: %j', (name) => {
    const hostile = renderHtml(everyKindOfDocument(name))
    const tags = (html: string): string[] => [...html.matchAll(/<[a-z][a-z0-9]*/gi)].map(([tag]) => tag)
    const kinds = new Set(tags(page))
    expect(tags(hostile).filter((tag) => !kinds.has(tag))).toEqual([])
    expect(hostile).not.toMatch(/<[^>]* on[a-z]+=/i)
  })

  it('are shown as they are', () => {
    const hostile = renderHtml(everyKindOfDocument('<script>alert(1)</script>'))
    expect(hostile).toContain('Money of &lt;script>alert(1)&lt;/script>')
  })
})
