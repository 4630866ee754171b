import type { Page } from 'playwright-core'
import { axeFaults } from './axe.ts'
import { drawn } from './settled.ts'

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

/** In pixels: a desk, and the narrowest that pages must fit, which is 400% zoom of the desk. */
export const widths = [1280, 320] as const

/**
 * What axe-core finds on the page as it stands, and whether it is wider than its window: in light, dark and forced
 * colours, at each width. One line a fault, empty when there is none; the page itself is not loaded again.
 */
export async function faultsInEveryLook(page: Page, atWidths: readonly number[] = widths): Promise<string[]> {
  const faults: string[] = []
  for (const width of atWidths) {
    await page.setViewportSize({ width, height: 900 })
    for (const [place, look] of looks.entries()) {
      await page.emulateMedia(look)
      // Charts are drawn again after their room has changed.
      await drawn(page)
      const where = `${width} px, ${look.forcedColors === 'active' ? 'forced colours' : look.colorScheme}`
      faults.push(...(await axeFaults(page, place > 0)).map((fault) => `${where}: ${fault}`))
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (tooWide > 0) faults.push(`${where}: ${tooWide} px wider than the window`)
    }
  }
  return faults
}

/** Adds to `errors`, from now on, what goes wrong in the page's own code. A request that fails is told by the page itself. */
export function errorsIn(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(`console: ${message.text()}`)
  })
}
