import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

async function openAs(person: string, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await context.addCookies([{ name: 'longview-person', value: person, url: server.address }])
  const page = await context.newPage()
  await page.goto(`${server.address}${path}`)
  await page.getByRole('heading', { level: 1, name: /^Correct/ }).waitFor()
  return page
}

async function correct(page: Page, whatHappened: string, reason: string): Promise<void> {
  await page.getByRole('textbox', { name: 'What happened' }).fill(whatHappened)
  await page.getByLabel('Why the record is corrected').fill(reason)
  await page.getByRole('button', { name: 'Correct disruption' }).click()
}

test('the second of two people who correct a record sees both versions, keeps what was typed, and can go on', async () => {
  const path = '/disruptions/EMSOU-2025-0001/correct'
  const first = await openAs('EMSOU-RECORDER-1', path)
  const second = await openAs('EMSOU-PERFORMANCE-LEAD-1', path)

  // Without a reason nothing is sent, and the fault is told.
  await second.getByRole('button', { name: 'Correct disruption' }).click()
  await second.getByRole('link', { name: 'Enter why the record is corrected' }).waitFor()

  await correct(first, 'As the first one tells it.', 'First')
  await first.waitForURL(/\/disruptions\/EMSOU-2025-0001$/)

  await correct(second, 'As the second one tells it.', 'Second')
  await second.getByRole('heading', { name: 'Nothing was changed' }).waitFor()
  expect(await second.title()).toMatch(/^Error: /)
  expect(await second.locator('.lv-compare').innerText()).toContain('As the first one tells it.')
  expect(await second.getByRole('textbox', { name: 'What happened' }).inputValue()).toBe('As the second one tells it.')
  expect(await axeFaults(second)).toEqual([])

  // Both changed the same field: which of the two is taken must be said.
  await second.getByRole('button', { name: 'Go on with these' }).click()
  await second.getByRole('link', { name: 'Choose yours or theirs: What happened' }).click()
  expect(await axeFaults(second)).toEqual([])
  await second.keyboard.press('Space') // yours
  await second.getByRole('button', { name: 'Go on with these' }).click()
  await second.getByRole('button', { name: 'Correct disruption' }).click()
  await second.waitForURL(/\/disruptions\/EMSOU-2025-0001$/)
  await second.getByText('Version 3', { exact: false }).first().waitFor()
  const page = await second.locator('main').innerText()
  expect(page).toContain('As the second one tells it.')
  expect(page).toContain('As the first one tells it.') // in the history
})
