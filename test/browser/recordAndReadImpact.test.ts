import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { press, tabTo, type } from '../support/keyboard.ts'

const { openAs } = browserHouse()
let page: Page

const londonToday = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())

/** Major disruptions of this month, in the table behind the month-by-month chart. */
async function majorsThisMonth(): Promise<number> {
  const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', month: 'long', year: 'numeric' }).format(new Date())
  const table = page.locator('table', { has: page.locator('caption', { hasText: 'by month of effect' }) })
  const headings = await table.locator('thead th').allInnerTexts()
  const column = headings.findIndex((heading) => heading.trim().startsWith('Major'))
  const row = table.locator('tbody tr', { has: page.getByRole('rowheader', { name: month }) })
  const cells = await row.locator('th, td').allInnerTexts()
  return Number(/^[\d,]+/.exec(cells[column] ?? '')?.[0].replaceAll(',', ''))
}

/** Moves the focus, past the figures above it, to the button that shows the table of the section with that heading. */
async function tabToTableUnder(heading: string): Promise<void> {
  for (let figure = 0; figure < 20; figure += 1) {
    await tabTo(page, 'Table')
    const isUnder = await page.evaluate((sought) => document.activeElement?.closest('section')?.querySelector('h2')?.textContent?.includes(sought) ?? false, heading)
    if (isUnder) return
  }
  throw new Error(`There is no table under ${heading}`)
}

async function readMajors(): Promise<number> {
  await press(page, 'Impact', 'Enter')
  await page.getByRole('heading', { name: 'Month by month' }).waitFor()
  await page.getByRole('heading', { name: 'Impact of EMSOU' }).waitFor()
  await tabToTableUnder('Month by month')
  await page.keyboard.press('Enter')
  return majorsThisMonth()
}

test('by keyboard alone, a recorder chooses who they are, records a major disruption and finds it in the impact table', async () => {
  page = await openAs(null, '/')
  await press(page, /EMSOU recorder 1/, 'Enter')
  await page.getByRole('heading', { level: 1, name: 'East Midlands Special Operations Unit' }).waitFor()
  expect(await axeFaults(page)).toEqual([])

  const before = await readMajors()
  expect(before).toBeGreaterThanOrEqual(0)
  expect(await axeFaults(page)).toEqual([])

  await press(page, 'Disruptions', 'Enter')
  await page.getByRole('heading', { level: 1, name: 'Disruptions' }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await press(page, 'Record disruption', 'Enter')
  await page.getByRole('heading', { level: 1, name: 'Record a disruption' }).waitFor()
  expect(await axeFaults(page)).toEqual([])

  // Sent empty, every fault is told at once, with the focus on the summary.
  await press(page, 'Record disruption', 'Enter')
  await page.getByRole('alert').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('There is a problem')
  expect(await page.title()).toMatch(/^Error: /)
  expect(await axeFaults(page)).toEqual([])

  const [year = '', month = '', day = ''] = londonToday().split('-')
  await type(page, 'Day', day)
  await type(page, 'Month', month)
  await type(page, 'Year', year)
  await type(page, /^What happened/, 'Two people charged; the supply stopped for the time being.')
  await tabTo(page, 'Group')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await type(page, /reference/i, 'Parcel hub')
  await press(page, 'Drugs', 'Space')
  await press(page, 'Charge', 'Space')
  await press(page, 'Major', 'Space')
  await type(page, /^Why this grade/, 'A leading part of the supply is gone for long.')
  await press(page, 'Record disruption', 'Enter')
  await page.getByRole('heading', { level: 1, name: new RegExp(`EMSOU-${year}-\\d{4}`) }).waitFor()
  expect(await axeFaults(page)).toEqual([])

  await readMajors() // may be what was known before, until the figures are asked for again
  await expect.poll(majorsThisMonth, { timeout: 10_000 }).toBe(before + 1)
})
