import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { startServer, type RunningServer } from '../support/startServer.ts'

let server: RunningServer
let browser: Browser

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const lead = 'EMSOU-PERFORMANCE-LEAD-1'
const board = 'NETWORK-BOARD-MEMBER-1'
const pages: [who: string | null, path: string][] = [
  [null, '/choose-person'],
  [lead, '/'],
  ['EMSOU-MODERATOR-1', '/'],
  [board, '/'],
  ['NETWORK-AUDITOR-1', '/'],
  [lead, '/disruptions'],
  [lead, '/disruptions?grades=NEGATIVE&period=FY2000'],
  [lead, '/disruptions/record'],
  [lead, '/disruptions/EMSOU-2025-0001'],
  [lead, '/disruptions/EMSOU-2025-0001/correct'],
  [lead, '/disruptions/EMSOU-2025-0001/withdraw'],
  [lead, '/disruptions/EMSOU-2025-0001/restore'],
  [lead, '/disruptions/EMSOU-2025-0001/merge/EMSOU-2025-0002'],
  [lead, '/disruptions/EMSOU-2025-0001?asAt=2015-01-01T00:00:00.000Z'],
  [lead, '/disruptions/EMSOU-1999-0001'],
  [lead, '/groups'],
  [lead, '/groups/record'],
  [lead, '/outputs'],
  [lead, '/outputs/record'],
  [lead, '/outputs/EMSOU-P-2025-0001'],
  [lead, '/outputs/programmes'],
  [lead, '/outputs/programmes/record'],
  [lead, '/outputs/programmes/no-such-programme'],
  [lead, '/impact/unit/EMSOU'],
  [lead, '/impact/unit/EMSOU?period=nonsense'],
  [lead, '/impact/network'],
  [board, '/impact/network'],
  [lead, '/no-such-page'],
]
const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

describe.each([1280, 320])('at %i px', (width) => {
  describe.each(looks)('in $colorScheme, forced colours $forcedColors', (look) => {
    test('every page has no axe-core fault, no error in the console and no sideways scroll', async () => {
      const faults: string[] = []
      for (const [who, path] of pages) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, ...look })
        if (who) await context.addCookies([{ name: 'longview-person', value: who, url: server.address }])
        const page = await context.newPage()
        page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`))
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(`${path}: console: ${message.text()}`)
        })
        await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' })
        await page.getByRole('heading', { level: 1 }).waitFor()
        faults.push(...(await axeFaults(page)).map((fault) => `${path} as ${who ?? 'nobody'}: ${fault}`))
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        if (scroll > 0) faults.push(`${path} as ${who ?? 'nobody'}: ${scroll} px wider than the window`)
        await context.close()
      }
      expect(faults).toEqual([])
    })
  })
})
