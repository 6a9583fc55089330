import type { Page } from 'playwright-core'

/** A4 within the margins of the pack, in the pixels of print. */
export const PORTRAIT = Math.floor((180 / 25.4) * 96)
const LANDSCAPE = Math.floor((267 / 25.4) * 96)

/** What of a page would be cut off on paper: each table that lies on its side is given that width, the rest the width of a page. */
export const whatPaperCutsOff = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ media: 'print' })
  return page.evaluate((wide) => {
    for (const frame of document.querySelectorAll<HTMLElement>('.pack-table-frame--wide'))
      frame.style.width = `${wide}px`
    const edge = document.documentElement.clientWidth
    const isCut = (element: Element): boolean => {
      const frame = element.closest('.pack-table-frame--wide')
      const limit = frame ? frame.getBoundingClientRect().left + wide : edge
      const { right, width } = element.getBoundingClientRect()
      return width > 1 && right > limit + 1
    }
    // Within a drawing, the drawing itself is what is cut off.
    return [...document.querySelectorAll('main *:not(svg *), nav *, header *')]
      .filter((element) => isCut(element) && !(element.parentElement && isCut(element.parentElement)))
      .map((element) => `${element.tagName} ${element.className}: ${(element.textContent ?? '').slice(0, 60)}`)
  }, LANDSCAPE)
}
