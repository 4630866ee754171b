import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { apiOver, type ApiOver } from './apiOver.ts'
import { openBrowser } from './openBrowser.ts'
import { overhearBrowser } from './overheardBrowser.ts'
import { sessionOver } from './sessionOver.ts'
import type { RunningServer } from './runServer.ts'
import { watchRequests } from './settled.ts'
import { startServer } from './startServer.ts'

export type BrowserHouse = {
  /**
   * A page as that demonstration person sees it, on a machine of its own: nothing of one browser is known to another.
   * It is closed after the test.
   *
   * @param person null is somebody who has not chosen
   * @param beforeIt what is done with the page before its address is opened
   */
  openAs: (person: string | null, path: string, look?: BrowserContextOptions, beforeIt?: (page: Page) => unknown) => Promise<Page>
  /**
   * The page that is kept for that demonstration person until the file ends, led to another address: several times as fast as a
   * new browser, for what only looks.
   *
   * @param onOpened is called with it when it is new
   */
  leadAs: (person: string | null, path: string, onOpened?: (page: Page) => unknown) => Promise<Page>
  /** The API as that demonstration person uses it, to have records that a test needs. */
  as: (person: string) => ApiOver
  /** Path and search of a page's address. */
  pathOf: (page: Page) => string
}

/** Longview with invented records, or on another server, and a browser, for the whole test file that calls it at its top. */
export function browserHouse(start: () => Promise<RunningServer> = startServer): BrowserHouse {
  let server: RunningServer
  let browser: Browser
  const opened: BrowserContext[] = []
  const kept = new Map<string | null, Page>()
  const refused: string[] = []

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([start(), openBrowser()])
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()))
    if (refused.length > 0) throw new Error(`The security policy of the pages stopped something of ours: ${refused.splice(0).join('\n')}`)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  async function newPage(person: string | null, look: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...look })
    overhearBrowser(context, (words) => refused.push(words))
    if (person) {
      const { name, value } = await sessionOver(server.address, person)
      await context.addCookies([{ name, value, url: server.address }])
    }
    const page = await context.newPage()
    watchRequests(page)
    return page
  }

  async function lead(page: Page, path: string): Promise<Page> {
    await page.goto(`${server.address}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }

  return {
    openAs: async (person, path, look = {}, beforeIt = () => {}) => {
      const page = await newPage(person, look)
      opened.push(page.context())
      await beforeIt(page)
      return lead(page, path)
    },
    leadAs: async (person, path, onOpened = () => {}) => {
      const page = kept.get(person) ?? (await newPage(person, {}))
      if (!kept.has(person)) await onOpened(page)
      kept.set(person, page)
      return lead(page, path)
    },
    as: (person) => apiOver(server.address, person),
    pathOf: (page) => page.url().slice(server.address.length),
  }
}
