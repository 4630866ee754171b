import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { tabTo } from '../support/keyboard.ts'

const { openAs } = browserHouse()

const option = '.lv-combobox__choice'

async function openForm(): Promise<Page> {
  const page = await openAs('EMSOU-RECORDER-1', '/disruptions/record', { viewport: { width: 320, height: 900 } })
  await page.getByRole('combobox', { name: 'Which group' }).waitFor()
  await tabTo(page, 'Group') // the kind of target
  await tabTo(page, 'Which group')
  await page.locator(option).first().waitFor()
  return page
}

const group = (page: Page) => page.getByRole('combobox', { name: 'Which group' })

test('its open list hides nothing of the page, says how many were found, and is moved through by arrows', async () => {
  const page = await openForm()
  expect(await axeFaults(page)).toEqual([])
  expect(await page.locator('[id="target.ocg-state"]').innerText()).toMatch(/^\d+ found/)

  await page.keyboard.press('ArrowUp')
  const last = await page.locator(option).last().getAttribute('id')
  expect(await group(page).getAttribute('aria-activedescendant')).toBe(last)
  await page.keyboard.press('ArrowDown')
  const first = page.locator(option).first()
  expect(await group(page).getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'))
  expect(await axeFaults(page)).toEqual([])

  const text = await first.locator('span').first().innerText()
  await page.keyboard.press('Enter')
  expect(await group(page).inputValue()).toBe(text)
  expect(await page.locator(option).count()).toBe(0)
})

test('Escape closes the list and nothing else, Tab takes what is highlighted and goes on', async () => {
  const page = await openForm()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  expect(await page.locator(option).count()).toBe(0)
  expect(await group(page).inputValue()).toBe('')

  await page.keyboard.press('ArrowDown')
  await page.locator(`${option}[aria-selected=true]`).waitFor()
  await page.keyboard.press('Tab')
  expect(await group(page).inputValue()).not.toBe('')
  expect(await group(page).evaluate((element) => element === document.activeElement)).toBe(false)
})

test('what is typed and not chosen stays, with words that nothing is chosen, and Enter sends no form', async () => {
  const page = await openForm()
  await page.keyboard.type('No such alias')
  await page.getByText('Nothing found.').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await group(page).inputValue()).toBe('No such alias')
  await page.getByText('Nothing is chosen.').waitFor()
  expect(await page.getByText('There is a problem').count()).toBe(0)
})
