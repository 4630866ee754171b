import { expect, test } from 'vitest'
import { browserHouse } from '../support/browserHouse.ts'
import { press } from '../support/keyboard.ts'
import { settled } from '../support/settled.ts'

const { openAs, pathOf } = browserHouse()

test('a board member reads which units differ, sorts and is told what an order can say, and opens a funnel plot', async () => {
  const page = await openAs('NETWORK-BOARD-MEMBER-1', '/compare?period=FY2025')
  await page.getByRole('heading', { name: 'What the figures say' }).waitFor()
  await settled(page)
  const units = page.locator('.lv-units tbody th')
  const geographic = await units.allInnerTexts()
  expect(geographic).toHaveLength(10)
  await page.getByRole('heading', { name: 'Which units differ' }).waitFor()

  await press(page, /^Gross(▲|▼|↕)?$/, 'Enter')
  await expect.poll(() => pathOf(page)).toContain('sort=gross')
  await page.getByText('this is no league table').waitFor()
  expect(await page.locator('th[aria-sort=descending]').innerText()).toContain('Gross')
  await page.getByRole('link', { name: 'Back to geographic order' }).click()
  await expect.poll(() => units.allInnerTexts()).toEqual(geographic)

  await page.locator('.lv-findings').getByRole('link', { name: /^Open the funnel plot/ }).first().click()
  await page.getByRole('heading', { name: 'Do units differ by more than chance explains?' }).waitFor()
  await page.locator('.recharts-surface').first().waitFor()
  await page.getByRole('button', { name: 'With the adjustment' }).click()
  await expect.poll(() => pathOf(page)).toContain('adjusted=yes')
  await page.getByRole('button', { name: 'Table' }).click()
  expect(await page.locator('.lv-figure tbody tr').count()).toBe(10)
})
