import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { press, tabTo, type } from '../support/keyboard.ts'

const { openAs } = browserHouse()

const reference = 'EMSOU-2025-0001'
const sent = new RegExp(`/disruptions/${reference}$`)
const told = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
const valueOf = (page: Page, name: string) => page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name })).inputValue()

async function openCorrection(person: string): Promise<Page> {
  const page = await openAs(person, `/disruptions/${reference}/correct`)
  await page.getByRole('textbox', { name: 'What happened' }).waitFor()
  return page
}

/** Types over what stands in a field. */
async function retype(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

test('by keyboard alone, the second of two people who correct a record sees both versions, chooses field by field, and loses nothing', async () => {
  const first = await openCorrection('EMSOU-RECORDER-1')
  const second = await openCorrection('EMSOU-PERFORMANCE-LEAD-1')

  // Without a reason nothing is sent, and the fault leads to its field.
  await press(second, 'Correct disruption', 'Enter')
  await expect.poll(() => told(second)).toContain('There is a problem')
  await press(second, 'Enter why the record is corrected', 'Enter')
  await second.keyboard.type('Second')
  await retype(second, /^What happened/, 'As the second one tells it.')
  await retype(second, /own reference/, 'Ledger 7')

  await type(first, /^Why the record is corrected/, 'First')
  await retype(first, /^What happened/, 'As the first one tells it.')
  await retype(first, /^Operation name/, 'Operation Willow')
  await press(first, 'Correct disruption', 'Enter')
  await first.waitForURL(sent)

  await press(second, 'Correct disruption', 'Enter')
  await expect.poll(() => told(second)).toContain('Nothing was changed')
  expect(await second.title()).toMatch(/^Error: /)
  const differences = await second.locator('.lv-compare').innerText()
  expect(differences).toContain('As the first one tells it.')
  expect(differences).toContain('Operation Willow')
  expect(await valueOf(second, 'What happened')).toBe('As the second one tells it.')
  expect(await axeFaults(second)).toEqual([])

  // Both changed the same field: which of the two is taken must be said.
  await press(second, 'Use these', 'Enter')
  await expect.poll(() => told(second)).toContain('There is a problem')
  await press(second, 'Choose which one to keep: What happened', 'Enter')
  expect(await axeFaults(second)).toEqual([])
  await second.keyboard.press('Space') // yours
  await second.keyboard.press('ArrowDown') // theirs
  await second.keyboard.press('ArrowUp') // yours after all
  await press(second, 'Use these', 'Enter')
  await second.locator('.lv-compare').waitFor({ state: 'detached' })
  expect(await valueOf(second, 'What happened')).toBe('As the second one tells it.')
  expect(await valueOf(second, 'Operation name (optional)')).toBe('Operation Willow') // what only the first one changed
  expect(await valueOf(second, "Your unit's own reference (optional)")).toBe('Ledger 7')
  await press(second, 'Correct disruption', 'Enter')

  await second.waitForURL(sent)
  await second.getByRole('heading', { name: 'Version 3: corrected' }).waitFor()
  const page = await second.locator('main').innerText()
  expect(page).toContain('As the second one tells it.')
  expect(page).toContain('As the first one tells it.') // in the history
})
