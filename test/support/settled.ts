import { setTimeout as sleep } from 'node:timers/promises'
import type { Page, Request } from 'playwright-core'

type Watched = { inFlight: Set<Request>; begun: number }
const watched = new WeakMap<Page, Watched>()

/**
 * Counts from now on what the page asks for and has not got, so that `settled` can wait for it. A stream of events is got as
 * soon as it is open: it has no end.
 */
export function watchRequests(page: Page): void {
  const state: Watched = { inFlight: new Set(), begun: 0 }
  watched.set(page, state)
  page.on('request', (request) => {
    state.begun += 1
    state.inFlight.add(request)
  })
  const isOver = (request: Request) => void state.inFlight.delete(request)
  page.on('requestfinished', isOver)
  page.on('requestfailed', isOver)
  page.on('response', (response) => {
    if (response.headers()['content-type']?.startsWith('text/event-stream')) isOver(response.request())
  })
}

/**
 * Waits until the page stands: it has its heading, nothing that it asked for is on its way, and drawing what came made it ask
 * for nothing more. Unlike 'networkidle' it waits no longer than that.
 *
 * @throws Error when it still asks after half a minute
 */
export async function settled(page: Page): Promise<void> {
  const state = watched.get(page)
  if (!state) throw new Error('The requests of that page are not watched: open it by browserHouse.ts')
  const until = performance.now() + 30_000
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (let quiet = 0; quiet < 2; ) {
    const { begun } = state
    await (state.inFlight.size > 0 ? sleep(25) : drawn(page))
    quiet = state.inFlight.size === 0 && state.begun === begun ? quiet + 1 : 0
    if (performance.now() > until) throw new Error(`The page never stood: it waits for ${[...state.inFlight].map((request) => request.url()).join(', ') || 'one request after another'}`)
  }
}

/** Two frames, after which what was known is drawn and what that led to has begun. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
