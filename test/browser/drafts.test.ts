import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { mostDrafts } from '../../server/drafts/draftRules.ts'
import { aDraft, draftsOf, saved as draftSaved } from '../support/aDraft.ts'
import { axeFaults } from '../support/axe.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { press, tabTo, type } from '../support/keyboard.ts'

const { openAs, as, pathOf } = browserHouse()

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
  await press(here, 'Use these', 'Enter')
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

test('while a draft is refused, neither a link nor the way back leaves the page unasked; who stays keeps what was typed', async () => {
  const fuller = 'EMSOU-RECORDER-2' // has all the drafts that one person may have
  for (let count = 0; count < mostDrafts; count += 1) draftSaved(await draftsOf(as(fuller)).save(aDraft()))
  const page = await openAs(fuller, '/disruptions')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    return dialog.dismiss()
  })
  await press(page, 'Record disruption', 'Enter')
  await whatHappened(page).waitFor()
  await type(page, /^What happened/, 'Two people charged.')
  await page.getByText(`Not saved as a draft. You have ${mostDrafts} drafts`).waitFor()
  const address = pathOf(page)

  for (const leave of [() => page.getByRole('link', { name: 'Groups', exact: true }).first().press('Enter'), () => page.evaluate(() => history.back())]) {
    asked.length = 0
    await leave()
    await expect.poll(() => asked).toEqual(['What you typed last is not saved as a draft. Leave this page all the same?'])
    await expect.poll(() => pathOf(page)).toBe(address)
    expect(await whatHappened(page).inputValue()).toBe('Two people charged.')
  }
})
