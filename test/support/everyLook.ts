import type { Page } from 'playwright-core'
import { axeFaults } from './axe.ts'
import { drawn } from './settled.ts'

const light = { colorScheme: 'light', forcedColors: 'none' } as const
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const
const forced = { colorScheme: 'light', forcedColors: 'active' } as const

/**
 * In pixels: a desk, and the narrowest that pages must fit, which is 400% zoom of the desk. Colours do not depend on the width, so
 * the other two are looked at once each.
 */
const looks = [{ width: 1280, colours: [light, dark] }, { width: 320, colours: [light, forced] }] as const

/**
 * What axe-core finds on the page as it stands, and whether it is wider than its window: at each width, in light, dark and forced
 * colours. One line a fault, empty when there is none; the page itself is not loaded again, and is light and wide at the end.
 */
export async function faultsInEveryLook(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const { width, colours } of looks) {
    await page.setViewportSize({ width, height: 900 })
    for (const look of colours) {
      await page.emulateMedia(look)
      // Charts are drawn again after their room has changed.
      await drawn(page)
      const where = `${width} px, ${look.forcedColors === 'active' ? 'forced colours' : look.colorScheme}`
      faults.push(...(await axeFaults(page, look !== light)).map((fault) => `${where}: ${fault}`))
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (tooWide > 0) faults.push(`${where}: ${tooWide} px wider than the window`)
    }
  }
  await page.setViewportSize({ width: looks[0].width, height: 900 })
  await page.emulateMedia(light)
  return faults
}

/** Adds to `errors`, from now on, what goes wrong in the page's own code. A request that fails is told by the page itself. */
export function errorsIn(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(`console: ${message.text()}`)
  })
}
