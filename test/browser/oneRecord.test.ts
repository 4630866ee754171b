import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { press, tabTo, type } from '../support/keyboard.ts'

const { openAs } = browserHouse()
let page: Page

async function openRecord(path: string): Promise<void> {
  page = await openAs('EMSOU-RECORDER-1', path)
  await heading('History')
}

const heading = (name: string | RegExp, level?: number) => page.getByRole('heading', { name, ...(level ? { level } : {}) }).first().waitFor()
const faults = async () => expect(await axeFaults(page)).toEqual([])
const told = () => page.evaluate(() => document.activeElement?.textContent ?? '')

test('by keyboard alone, a disruption is withdrawn with a reason, restored with another, and its history tells both', async () => {
  const reference = 'EMSOU-2025-0001'
  await openRecord(`/disruptions/${reference}`)
  await press(page, 'Withdraw', 'Enter')
  await heading(`Withdraw ${reference}`, 1)

  // Without a reason nothing is sent, and the fault leads to its field.
  await press(page, 'Withdraw disruption', 'Enter')
  await expect.poll(told).toContain('There is a problem')
  expect(await page.title()).toMatch(/^Error: /)
  await press(page, 'Enter why the disruption is withdrawn', 'Enter')
  await page.keyboard.type('Recorded under the wrong unit')
  await faults()
  await press(page, 'Withdraw disruption', 'Enter')

  await page.getByText(`${reference} is withdrawn`).waitFor()
  await page.getByText('It counts in no figure.').waitFor()
  expect(await page.getByRole('link', { name: 'Correct', exact: true }).count()).toBe(0)
  await heading('Version 2: withdrawn')
  await faults()

  await press(page, 'Restore', 'Enter')
  await heading(`Restore ${reference}`, 1)
  await type(page, 'Why the disruption is restored', 'It was the right unit')
  await faults()
  await press(page, 'Restore disruption', 'Enter')
  await page.getByText(`${reference} is restored`).waitFor()
  await heading('Version 3: restored')
  const said = await page.locator('main').innerText()
  expect(said).toContain('Recorded under the wrong unit')
  expect(said).toContain('It was the right unit')
})

test('by keyboard alone, a disruption is corrected with a reason, and its history tells what changed', async () => {
  const reference = 'EMSOU-2025-0004'
  await openRecord(`/disruptions/${reference}`)
  await press(page, 'Correct', 'Enter')
  await heading(`Correct ${reference}`, 1)

  // Without a reason nothing is sent, and the fault leads to its field.
  await press(page, 'Correct disruption', 'Enter')
  await expect.poll(told).toContain('There is a problem')
  await press(page, 'Enter why the record is corrected', 'Enter')
  await page.keyboard.type('The interview showed more')
  await tabTo(page, /^What happened/)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('The store was emptied and its keeper charged.')
  await press(page, 'Correct disruption', 'Enter')

  await page.getByText(`${reference} is corrected`).waitFor()
  await heading('Version 2: corrected')
  await faults()
  const said = await page.locator('main').innerText()
  expect(said).toContain('The store was emptied and its keeper charged.')
  expect(said).toContain('Reason: The interview showed more')
})

test('a record is shown as at any past moment; a moment to come is refused in words', async () => {
  const reference = 'EMSOU-2025-0002'
  await openRecord(`/disruptions/${reference}`)
  await press(page, /^As at now/, 'Enter')
  await type(page, 'As at day', '27/3/2099')
  await press(page, 'Show as at this moment', 'Enter')
  await page.getByRole('link', { name: 'Records can only be as at a moment that has passed' }).waitFor()
  await faults()
  await page.getByLabel('As at day').fill('27 mar 2015')
  await press(page, 'Show as at this moment', 'Enter')
  await page.getByText(`As at that moment there is no disruption ${reference}`, { exact: false }).waitFor()
  expect(new URL(page.url()).search).toBe('?asAt=2015-03-27T23:59:59.999Z')
  await faults()
  await press(page, 'Show it as it stands now', 'Enter')
  await heading('Facts')
})
