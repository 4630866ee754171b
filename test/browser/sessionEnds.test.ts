import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { browserHouse } from '../support/browserHouse.ts'

const { openAs } = browserHouse()
const recorder = 'EMSOU-RECORDER-1'

/** As when the reader comes back to the tab. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')))
const alias = (page: Page) => page.locator('#alias')
const covered = (page: Page, title: string) => page.getByRole('heading', { name: title }).waitFor()

/** The page with something typed in it, whose session was ended from somewhere else. */
async function signedOutPage(): Promise<Page> {
  const page = await openAs(recorder, '/groups/record')
  await alias(page).fill('Larch')
  const ended = await page.context().request.post(new URL('/sign-out', page.url()).href, { data: {} })
  expect(ended.status()).toBe(204)
  await comeBack(page)
  await covered(page, 'You were signed out')
  return page
}

async function signInAgainAs(page: Page, label: string): Promise<Page> {
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: 'Sign in again (new tab)' }).click()])
  await tab.getByRole('button', { name: label, exact: true }).click()
  await tab.getByRole('heading', { name: 'You are signed in again' }).waitFor()
  await page.bringToFront()
  await comeBack(page)
  return tab
}

describe('a page whose session is over', () => {
  test('is covered, cannot be uncovered by Escape, and goes on with what was typed once the same person is signed in again', async () => {
    const page = await signedOutPage()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('alertdialog').count()).toBe(1)
    // Nothing behind it takes the focus.
    await alias(page).evaluate((field) => field.focus())
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('alias')

    await signInAgainAs(page, 'EMSOU recorder 1')
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    expect(await alias(page).inputValue()).toBe('Larch')
    await alias(page).fill('Larch two')
    await page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ }).waitFor()
  })

  test('stays covered when somebody else is signed in, and says who', async () => {
    const page = await signedOutPage()
    await signInAgainAs(page, 'NWROCU recorder 1')
    await covered(page, 'Somebody else is signed in now')
    await page.getByText('In this browser NWROCU recorder 1 is signed in now.').waitFor()
  })
})

test('a session that is about to end goes on when its reader stays, and the focus is where it was', async () => {
  const page = await openAs(recorder, '/groups/record')
  await alias(page).focus()
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const soon = { signedIn: true, personCode: recorder, label: 'EMSOU recorder 1', idleEndsAt: at(1), endsAt: at(60), now: at(0) }
  let stayed = 0
  await page.route('**/session', (route) => {
    if (route.request().method() !== 'POST') return route.fulfill({ json: soon })
    stayed += 1
    return route.continue()
  })
  await comeBack(page)
  await page.getByRole('heading', { name: /^You will be signed out at \d\d:\d\d$/ }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  expect([stayed, await page.evaluate(() => document.activeElement?.id)]).toEqual([1, 'alias'])
})

test('for somebody who is not signed in, no session is asked after', async () => {
  let asked = 0
  const page = await openAs(null, '/groups', {}, (opened) => opened.route('**/session', (route) => {
    asked += 1
    return route.continue()
  }))
  await page.waitForURL(/\/sign-in\?to=%2Fgroups$/)
  await comeBack(page)
  await page.waitForTimeout(500)
  expect(asked).toBe(0)
  await page.getByRole('button', { name: 'EMSOU recorder 1', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Groups' }).waitFor()
})
