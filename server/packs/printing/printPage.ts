import type { BrowserContext, Page, Route } from 'playwright-core'
import { countPages } from './countPages.ts'
import { withChromium } from './openChromium.ts'

/** Answers what a page asks for, as the server would; `request.signal` says that nobody waits for it any more. */
export type Serve = (request: Request) => Promise<Response>

export type Printing = {
  /** Path of the program. */
  chromium: string
  /** Address of Longview as browsers use it, `https://longview.example`: links of the page lead there. Nothing is fetched from it. */
  origin: string
  /** Of the page, from the origin on. */
  path: string
  serve: Serve
  /** Cancels it. */
  signal: AbortSignal
  limits?: PrintingLimits
}

/** Milliseconds until the page must be ready, and until all must be done. */
export type PrintingLimits = { readyMs: number; printedMs: number }

/** `printedWith` is "Chromium 140.0.7339.80". */
export type PrintedPage = { pdf: Uint8Array; pages: number; printedWith: string }

const usual: PrintingLimits = { readyMs: 30_000, printedMs: 60_000 }

/** A4 on its side, without the margins of client/packs/pageMargins.ts, in CSS pixels: charts are drawn as wide as they are printed. */
const paper = { width: 1_031, height: 665 }

/**
 * Prints a page of the client as a tagged PDF, with headings, tables and texts that can be read out, and an outline.
 *
 * Chromium has no network: whatever it asks of Longview is answered by `serve`, and what it asks of others by nobody. The page
 * says when all of it is drawn: `data-print-ready` of its html element becomes `yes`, or `failed` where it cannot be drawn.
 * The classification is in the page's own margins (client/packs/pageMargins.ts).
 *
 * @throws the reason of `signal` once it is aborted, and Error in words where nothing could be printed. Chromium has ended then, too
 *
 * Checked in: test/browser/printPage.test.ts
 */
export async function printPage({ chromium, origin, path, serve, signal, limits = usual }: Printing): Promise<PrintedPage> {
  signal.throwIfAborted()
  const address = new URL(path, origin)
  if (address.origin !== origin) throw new RangeError('A page to print must be one of ours')
  // Not AbortSignal.any and timeout: in Node 20 they may be collected before they fire.
  const over = new AbortController()
  const cancel = () => over.abort(signal.reason)
  signal.addEventListener('abort', cancel, { once: true })
  const late = setTimeout(() => over.abort(new Error(`The page was not printed within ${limits.printedMs / 1_000} seconds`)), limits.printedMs)
  try {
    return await withChromium(chromium, over.signal, async (browser) => {
      const context = await browser.newContext({
        viewport: paper, locale: 'en-GB', timezoneId: 'Europe/London', colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block', acceptDownloads: false,
      })
      const faults = await answerAll(context, origin, serve, over.signal)
      const page = await context.newPage()
      try {
        await open(page, address.href, limits.readyMs)
      } catch (fault) {
        throw faults[0] ? new Error('The server could not answer what the page to print asked for', { cause: faults[0] }) : fault
      }
      const pdf = await page.pdf({ tagged: true, outline: true, format: 'A4', landscape: true, preferCSSPageSize: true, printBackground: true })
      return { pdf: new Uint8Array(pdf), pages: countPages(pdf), printedWith: `Chromium ${browser.version()}` }
    })
  } catch (fault) {
    over.signal.throwIfAborted()
    throw fault
  } finally {
    clearTimeout(late)
    signal.removeEventListener('abort', cancel)
    over.abort() // of what the server is still asked for nobody waits
  }
}

/** Leaves nothing that a page of this context asks for to the network. @returns what `serve` threw, as it comes */
async function answerAll(context: BrowserContext, origin: string, serve: Serve, signal: AbortSignal): Promise<unknown[]> {
  const faults: unknown[] = []
  const answer = async (route: Route): Promise<void> => {
    const asked = route.request()
    if (new URL(asked.url()).origin !== origin) return route.abort('blockedbyclient')
    const body = asked.postDataBuffer()
    const request = new Request(asked.url(), { method: asked.method(), headers: asked.headers(), body: body && new Uint8Array(body), signal })
    const response = await serve(request)
    // Where it led would be asked for without us.
    if (response.headers.has('location')) throw new RangeError('The server leads to another address while a page is printed')
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) })
  }
  await context.routeWebSocket(/.*/, (socket) => socket.close())
  await context.route('**/*', (route) =>
    answer(route).catch((fault: unknown) => {
      if (!signal.aborted) faults.push(fault)
      return route.abort().catch(() => undefined) // the page is gone
    }),
  )
  return faults
}

/** Opens a page and waits until all of it is drawn. */
async function open(page: Page, address: string, readyMs: number): Promise<void> {
  // Before it is opened: charts measure the room that they have on paper.
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  page.setDefaultTimeout(readyMs)
  const html = page.locator('html[data-print-ready]')
  try {
    const response = await page.goto(address, { waitUntil: 'domcontentloaded' })
    if (response?.status() !== 200) throw new Error(`The server answered ${response?.status()} in place of the page to print`)
    await html.waitFor({ state: 'attached' })
  } catch (fault) {
    if (!(fault instanceof Error) || fault.name !== 'TimeoutError') throw fault
    throw new Error(`The page ${JSON.stringify(await page.title())} was not ready to print within ${readyMs / 1_000} seconds`, { cause: fault })
  }
  if ((await html.getAttribute('data-print-ready')) !== 'yes') throw new Error(`The page ${JSON.stringify(await page.title())} says that it cannot be printed`)
}
