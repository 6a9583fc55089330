import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'

/** Where Debian puts it; another place is named by CHROMIUM. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** What a page did that a page of ours never does. */
export interface OpenedPage {
  readonly page: Page
  /** Requests for anything but the page itself. */
  readonly requests: readonly string[]
  /** Errors of scripts, messages on the console, dialogs. */
  readonly complaints: readonly string[]
}

/** Pages and pictures of this run, to be looked at. */
export const folder = mkdtempSync(path.join(tmpdir(), 'programme-ledger-pages-'))

let browser: Browser

/** Starts one browser for the tests of a file, and stops it after them. */
export const withBrowser = (): void => {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    console.log(`pictures of the pages are in ${folder}`)
  })
  afterAll(() => browser.close())
}

/** Opens a page from a file, as whoever is sent it does. */
export const openPage = async (name: string, html: string, width = 1280): Promise<OpenedPage> => {
  const file = path.join(folder, `${name}.html`)
  writeFileSync(file, html)
  // Only for what the tests themselves run in it: the page's own policy allows no script.
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const address = pathToFileURL(file).href
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', async (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  await page.goto(address)
  return { page, requests, complaints }
}
