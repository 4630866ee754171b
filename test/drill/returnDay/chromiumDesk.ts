import { openBrowser } from '../../support/openBrowser.ts'
import type { ReturnHouse } from './returnHouse.ts'
import type { WatchedDesk } from './watchedDesk.ts'

/** The same desk as a person sees it. What the page shows is looked at whenever it changes, by the page itself. */
export async function watchInChromium(house: Pick<ReturnHouse, 'address' | 'cookieOf'>, code: string, period: string): Promise<WatchedDesk & { read: () => Promise<void> }> {
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const [name = '', value = ''] = (await house.cookieOf(code)).split('=')
  await context.addCookies([{ name, value, url: house.address() }])
  const page = await context.newPage()
  await page.goto(`${house.address()}/returns?from=${period}&to=${period}`)
  await page.getByText('Updates by themselves').waitFor()
  await page.locator(`[id="cell-LONDON:${period}"]`).waitFor()
  await page.evaluate(() => {
    const seen: Record<string, number> = {}
    const look = () => {
      for (const link of document.querySelectorAll('[id^="cell-"]')) {
        const unit = link.id.slice('cell-'.length).split(':')[0]
        const state = [...link.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join('').trim()
        seen[`${unit} ${state}`] ??= Date.now()
      }
      document.documentElement.dataset.seen = JSON.stringify(seen)
    }
    look()
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const words: Record<string, string> = { SUBMITTED: 'Sent', ACCEPTED: 'Accepted', READY: 'Approved, not sent', DRAFT: 'Draft', NOT_STARTED: 'Not started' }
  let seen: Record<string, number> = {}
  const states = new Map<string, string>()
  return {
    name: 'Chromium',
    read: async () => {
      seen = JSON.parse((await page.locator('html').getAttribute('data-seen')) ?? '{}') as Record<string, number>
      for (const link of await page.locator('[id^="cell-"]').all()) {
        const unit = (await link.getAttribute('id'))?.slice('cell-'.length).split(':')[0] ?? ''
        const text = await link.innerText()
        states.set(unit, Object.entries(words).find(([, word]) => text.includes(word))?.[0] ?? text)
      }
    },
    shows: () => states,
    firstShown: (unit, state) => seen[`${unit} ${words[state] ?? state}`],
    close: () => browser.close(),
  }
}
