import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { anOutput } from '../support/anOutput.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { press, tabTo } from '../support/keyboard.ts'
import { settled } from '../support/settled.ts'

const { openAs, as } = browserHouse()

async function openList(path: string): Promise<Page> {
  const page = await openAs('EMSOU-RECORDER-1', path)
  await page.locator('tbody th').first().waitFor()
  await settled(page)
  return page
}

const addressOf = (page: Page) => decodeURIComponent(new URL(page.url()).search)
const counted = (page: Page) => page.locator('.lv-list__count').innerText()
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)
const references = (page: Page) => page.locator('tbody th').allInnerTexts()

/** Pages of a file are fetched ten records at a time and slowly, so that the work can be seen under way. */
async function fetchSlowly(page: Page, mayAnswer: (isLaterPage: boolean) => boolean = () => true): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? ''
    if (!body.includes('"first":100')) return route.continue()
    if (!mayAnswer(body.includes('"after"'))) return route.abort()
    await new Promise((resolve) => setTimeout(resolve, 300))
    return route.continue({ postData: body.replace('"first":100', '"first":10') })
  })
}

/** The table of a downloaded file, its head first. */
function tableOf(file: string): string[][] {
  return parse(readFileSync(file, 'utf8').split('\r\n\r\n')[1] ?? '')
}

test('by keyboard alone, a list is sorted, its columns are chosen, it is filtered, and a filter is taken away; the focus is never lost', async () => {
  const page = await openList('/disruptions')
  const newestFirst = await references(page)

  await press(page, /^Days of effect/, 'Enter')
  await expect.poll(() => addressOf(page)).toBe('?order=EFFECT_OLDEST')
  await expect.poll(() => counted(page)).toContain('oldest effect first')
  expect(await page.locator('th[aria-sort=ascending]').innerText()).toContain('Days of effect')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Days of effect')
  await expect.poll(async () => (await references(page))[0]).not.toBe(newestFirst[0])
  await page.keyboard.press('Enter')
  await expect.poll(() => addressOf(page)).toBe('')

  await page.reload()
  await settled(page)
  await press(page, 'Columns', 'Enter')
  await press(page, 'Outcomes', 'Space')
  await press(page, 'Apply columns', 'Enter')
  await expect.poll(() => addressOf(page)).toBe('?columns=effect,target,threats,grade,leadUnit,supportingUnits,outcomes')
  await page.getByRole('columnheader', { name: 'Outcomes' }).waitFor()
  expect(await focusedId(page)).toBe('apply-columns')

  await page.reload()
  await settled(page)
  await tabTo(page, 'Reference begins with')
  await page.keyboard.type('EMSOU-2025')
  await page.keyboard.press('Enter')
  await expect.poll(() => addressOf(page)).toContain('reference=EMSOU-2025')
  await expect.poll(() => counted(page)).toMatch(/^\d+ disruptions, newest effect first\.$/)
  expect(await focusedId(page)).toBe('reference')
  expect((await references(page)).every((reference) => reference.startsWith('EMSOU-2025'))).toBe(true)

  await page.reload()
  await settled(page)
  await press(page, /^Remove\s+Reference/, 'Enter')
  await expect.poll(() => addressOf(page)).not.toContain('reference')
  expect(await focusedId(page)).toBe('filters-summary')
})

test('a number of days that is none is named at its field, and the list stays as it is', async () => {
  const page = await openList('/disruptions?late=30')
  await page.getByLabel('Recorded more than this many days after').fill('some')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Enter a whole number of days from 0 to 3,660' }).click()
  expect(await focusedId(page)).toBe('late')
  expect(addressOf(page)).toBe('?late=30')
  expect(await page.title()).toMatch(/^Error: /)
})

test('a reference that is none is refused in words that lead to its field, and the list stays as it is', async () => {
  const page = await openList('/disruptions?order=REFERENCE_ASCENDING')
  const before = await references(page)
  await page.getByLabel('Reference begins with').fill('Op Larkfield')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('There is a problem')
  await press(page, /^Enter the beginning of a reference/, 'Enter')
  expect(await focusedId(page)).toBe('reference')
  expect(await page.getByLabel('Reference begins with').inputValue()).toBe('Op Larkfield')
  expect(addressOf(page)).toBe('?order=REFERENCE_ASCENDING')
  expect(await references(page)).toEqual(before)
})

test('with each turn of a page the number says which page it is, and the focus goes to its rows', async () => {
  const { outputs } = as('EMSOU-RECORDER-1')
  for (let count = 0; count < 51; count += 1) await outputs.record(anOutput())
  const page = await openList('/outputs')
  const first = await references(page)
  const whole = await counted(page)
  expect(whole).toMatch(/^\d+ outputs, .*\. Page shows 50\.$/)
  await press(page, /Next page/, 'Enter')
  await expect.poll(() => counted(page)).toMatch(/^(Last|Next) page: \d+ of \d+ outputs, /)
  expect((await references(page)).filter((reference) => first.includes(reference))).toEqual([])
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('List of outputs')
  await press(page, /Previous page/, 'Enter')
  await expect.poll(() => counted(page)).toBe(whole)
  expect(await references(page)).toEqual(first)
})

test('the file holds every record of the list, in its order and its columns, though the page shows fewer', async () => {
  const page = await openList('/disruptions?columns=effect,grade&order=REFERENCE_ASCENDING&withdrawn=shown')
  const shown = (await references(page)).map((reference) => reference.split('\n')[0])
  await fetchSlowly(page)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()])
  const [head, ...rows] = tableOf(await file.path())
  expect(head).toEqual(['Reference', 'Withdrawn', 'Days of effect', 'Days of effect, known to the', 'Counted grade'])
  expect(rows.map(([reference]) => reference)).toEqual(shown)
  expect(file.suggestedFilename()).toMatch(/^longview-EMSOU-disruptions-as-at-[\dT-]+Z\.csv$/)
  await page.getByText(`The file with ${rows.length} disruptions is made.`).waitFor()
})

test('a download that fails half-way says so, and goes on from there', async () => {
  const page = await openList('/disruptions')
  let isAway = true
  await fetchSlowly(page, (isLaterPage) => !(isAway && isLaterPage))
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  await page.getByText(/The file could not be made\. Longview cannot be reached.*10 of \d+ records have come/).waitFor()
  isAway = false
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Try the download again' }).click()])
  const rows = tableOf(await file.path()).slice(1).map(([reference]) => reference)
  expect(rows).toEqual(await references(page))
})

test('a download can be cancelled: nothing is saved, and the focus is where it began', async () => {
  const page = await openList('/disruptions')
  let isSaved = false
  page.on('download', () => (isSaved = true))
  await fetchSlowly(page)
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  await press(page, 'Cancel download', 'Enter')
  await page.getByText('The download was cancelled. Nothing was saved.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Download as CSV')
  await page.waitForTimeout(1500)
  expect(isSaved).toBe(false)
})
