import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { press, tabTo, type } from '../support/keyboard.ts'

const { openAs, pathOf } = browserHouse()

/** A machine of its own: nothing of one browser is known to another. */
const machine = (path: string) => openAs('EMSOU-RECORDER-1', path)

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ }).waitFor()
const whatHappened = (page: Page) => page.getByRole('textbox', { name: 'What happened' })

test('what is typed is saved by itself, goes on after a reload and on another machine, and stays out of the browser', async () => {
  const page = await machine('/disruptions/record')
  await whatHappened(page).waitFor()
  await type(page, /^What happened/, 'Two people charged.')
  await saved(page)
  await page.waitForURL(/\?draft=/)
  expect(await axeFaults(page)).toEqual([])
  await page.reload()
  await whatHappened(page).waitFor()
  expect(await whatHappened(page).inputValue()).toBe('Two people charged.')

  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(kept).not.toContain('charged')

  const other = await machine('/')
  await press(other, /^Go on/, 'Enter')
  await whatHappened(other).waitFor()
  expect(await whatHappened(other).inputValue()).toBe('Two people charged.')
})

test('a draft that was typed on in two places shows both, field by field, before either is overwritten', async () => {
  const here = await machine('/disruptions/record')
  await whatHappened(here).waitFor()
  await type(here, /^What happened/, 'One.')
  await saved(here)
  await here.waitForURL(/\?draft=/)
  const there = await machine(pathOf(here))
  await type(there, /^What happened/, ' Two.')
  await type(there, /^Operation name/, 'Willow')
  await expect.poll(async () => (await there.evaluate(async () => {
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ drafts { summary } }"}' })
    return answer.text()
  })), { timeout: 20_000 }).toContain('Willow')

  await type(here, /^Why this grade/, 'A courier was charged.')
  await here.getByRole('heading', { name: 'This draft was changed on another machine' }).waitFor()
  expect(await axeFaults(here)).toEqual([])
  await press(here, 'Go on with these', 'Enter')
  expect(await here.getByLabel('Operation name (optional)').inputValue()).toBe('Willow')
  expect(await here.getByLabel('Why this grade').inputValue()).toBe('A courier was charged.')
  await saved(here)
})

test('without a connection it says so, keeps what was typed, and saves as soon as it can', async () => {
  const page = await machine('/groups/record')
  await page.getByLabel('Alias').waitFor()
  await page.context().setOffline(true)
  await type(page, 'Alias', 'Amber gate')
  await page.getByText('Not saved. Longview cannot be reached; what you typed is still here').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.context().setOffline(false)
  await saved(page)
  expect(await page.getByLabel('Alias').inputValue()).toBe('Amber gate')
})

test('a draft is thrown away only after a question, by keyboard', async () => {
  const page = await machine('/outputs/record')
  await page.getByLabel('Title').waitFor()
  await type(page, 'Title', 'School talk')
  await saved(page)
  await page.waitForURL(/\?draft=/)
  const address = page.url()
  await press(page, 'Throw this draft away', 'Enter')
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Throw this draft away')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Yes, throw it away')
  await page.keyboard.press('Enter')
  await page.getByText('Your draft is thrown away').waitFor()
  expect(await page.getByLabel('Title').inputValue()).toBe('')
  await page.goto(address)
  await page.getByText('There is no such draft').waitFor()
})
