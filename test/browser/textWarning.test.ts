import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aDisruption } from '../support/aDisruption.ts'
import { axeFaults } from '../support/axe.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { press, tabTo, type } from '../support/keyboard.ts'

const { openAs, as, pathOf } = browserHouse()
const recorder = 'EMSOU-RECORDER-1'
const lead = 'EMSOU-PERFORMANCE-LEAD-1'
const phone = '07700 900123'

const draftBox = (page: Page) => page.locator('#draft-text-warning')
const sentBox = (page: Page) => page.locator('#text-warning')
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ }).waitFor()
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)
const drafts = async () => JSON.stringify(await as(recorder).ask('{ drafts { content } }'))
const alias = (page: Page) => page.locator('#alias')

test('a draft with a phone number is not saved until it is said by keyboard why it stays; then it is saved, and its record made', async () => {
  const page = await openAs(recorder, '/groups/record')
  await alias(page).waitFor()
  await alias(page).focus()
  const placeOfField = async () => (await alias(page).boundingBox())?.y
  const before = await placeOfField()
  await page.keyboard.type(`Desk ${phone}`)
  await draftBox(page).waitFor()
  // Whoever types on is left in peace: the field stands where it was, and keeps the focus.
  expect([await focusedId(page), await placeOfField()]).toEqual(['alias', before])
  expect(await drafts()).not.toContain(phone)
  expect(await draftBox(page).getByRole('heading').textContent()).toBe('Not saved yet: this looks like a personal detail')
  expect(await axeFaults(page)).toEqual([])

  await press(page, 'Look at it', 'Enter')
  await press(page, 'Alias', 'Enter')
  expect(await focusedId(page)).toBe('alias')
  await press(page, 'Drugs', 'Space')
  await press(page, 'Look at it', 'Enter')
  expect(await focusedId(page)).toBe('draft-text-warning')
  await press(page, 'It is not a phone number', 'Space')
  await page.keyboard.press('ArrowDown')
  await draftBox(page).getByText('All answered').waitFor()
  // An arrow key on the way to an answer saves nothing.
  expect(await drafts()).not.toContain(phone)
  await press(page, 'Save these answers', 'Enter')
  await saved(page)
  await draftBox(page).waitFor({ state: 'detached' })
  expect(await focusedId(page)).toBe('draft-status')
  expect(await drafts()).toContain(phone)

  await press(page, 'Record group', 'Enter')
  await page.getByRole('heading', { level: 1, name: `Desk ${phone}` }).waitFor()
})

test('an e-mail address is taken out: it is asked about no more, and the draft is saved', async () => {
  const page = await openAs(recorder, '/groups/record')
  await alias(page).waitFor()
  await type(page, 'Alias', 'Larch jo@example.com')
  await draftBox(page).getByText('“jo@example.com” looks like an e-mail address').waitFor()
  await alias(page).fill('Larch')
  await draftBox(page).waitFor({ state: 'detached' })
  await saved(page)
  expect(await drafts()).toContain('Larch')
  expect(await drafts()).not.toContain('example.com')
})

test('while one text is open, another that is typed is asked about, too, and one that is taken out no more', async () => {
  const page = await openAs(recorder, '/groups/record')
  await alias(page).fill(`Desk ${phone}`)
  await draftBox(page).getByText(`“${phone}”`).waitFor()
  await page.locator('#urn').fill('NG1 5FS')
  await draftBox(page).getByText('“NG1 5FS”').waitFor({ timeout: 20_000 })
  expect(await draftBox(page).getByRole('link').allTextContents()).toEqual(expect.arrayContaining(['Alias', 'URN']))
  await alias(page).fill('Desk')
  await draftBox(page).getByText(`“${phone}”`).waitFor({ state: 'detached' })
  expect(await draftBox(page).getByText('“NG1 5FS”').count()).toBe(1)
})

test('a correction with a phone number is not recorded; the warning takes the focus at the top, leads to its field and on to the button', async () => {
  const { reference } = await as(lead).disruptions.record(aDisruption())
  const page = await openAs(recorder, `/disruptions/${reference}/correct`)
  const reason = page.getByLabel('Why the record is corrected')
  await reason.fill(`Rang ${phone}`)
  await page.getByRole('button', { name: 'Correct disruption' }).click()
  await sentBox(page).getByText('Nothing was recorded: this looks like a personal detail').waitFor()
  expect(await focusedId(page)).toBe('text-warning')
  expect(await axeFaults(page)).toEqual([])
  await tabTo(page, 'Why the record is corrected')
  await page.keyboard.press('Enter')
  expect(await focusedId(page)).toBe('reason')
  await sentBox(page).getByLabel('It is, and the record needs it').check()
  await sentBox(page).getByText('All answered').waitFor()
  await tabTo(page, 'Correct disruption')
  await page.keyboard.press('Enter')
  expect(await focusedId(page)).toBe('send')
  await page.keyboard.press('Enter')
  await expect.poll(() => pathOf(page)).toBe(`/disruptions/${reference}`)
})
