import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserHouse } from '../support/browserHouse.ts'
import { faultsInEveryLook } from '../support/everyLook.ts'
import { press } from '../support/keyboard.ts'
import { readPdf } from '../support/readPdf.ts'

const { openAs, pathOf } = browserHouse()
const board = 'NETWORK-BOARD-MEMBER-1'
const lead = 'EMSOU-PERFORMANCE-LEAD-1'

const printReady = (page: Page) => page.locator('html[data-print-ready]').waitFor({ state: 'attached', timeout: 90_000 })
const said = (page: Page) => page.locator('.lv-pack-making').innerText()

/** Makes a pack by keyboard alone, of what "Compare units" shows. */
async function madePack(): Promise<Page> {
  const page = await openAs(board, '/compare?period=FY2025&basis=AS_RECORDED')
  await press(page, 'Make board pack', 'Enter')
  await page.waitForURL(/\/packs\/\d+$/)
  return page
}

test('one button makes a pack: its progress survives a reload, and its sections, tables and charts stand on the page', async () => {
  const page = await madePack()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /^Board pack \d+: / }).waitFor()
  await printReady(page)
  expect(await page.title()).toMatch(/^Board pack \d+: Financial year 2025 to 2026$/)
  const contents = page.getByRole('navigation', { name: 'What is in it' }).getByRole('link')
  const sections = await contents.allInnerTexts()
  expect(sections.length).toBeGreaterThan(5)
  for (const section of sections) await page.getByRole('heading', { level: 2, name: section, exact: true }).waitFor()
  expect(await page.locator('.lv-pack table').count()).toBeGreaterThan(5)
  await contents.last().click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(sections.at(-1))
  expect(pathOf(page)).toMatch(/^\/packs\/\d+$/)
  expect(await faultsInEveryLook(page)).toEqual([])
})

test('a pack prints on A4 on its side from any screen, with its classification and moment on each page, tagged and light', async () => {
  const page = await madePack()
  await printReady(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 640 })
  const { title, isTagged, outline, pages } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })))
  expect(title).toBe(await page.title())
  expect([isTagged, pages.every(({ isLandscape }) => isLandscape)]).toEqual([true, true])
  pages.forEach(({ text }, index) => {
    expect(text).toContain('OFFICIAL-SENSITIVE')
    expect(text).toMatch(/as at \d{1,2} \w+ \d{4} at \d\d:\d\d, London time/)
    expect(text).toContain(`Page ${index + 1} of ${pages.length}`)
    for (const onScreen of ['Skip to main content', 'Download', 'Cancel this pack', 'Saved questions', 'Back to what is in it', 'Choose another person']) expect(text).not.toContain(onScreen)
  })
  expect(outline[0]).toBe(title)
  expect(outline).toContain('  What is missing')
  expect(pages.flatMap(({ tagged }) => tagged).filter(({ role }) => role === 'TH').length).toBeGreaterThan(50)
})

test('on a narrow screen tables stand folded under their titles, a link to one opens it, its first column stays, and paper has all of them', async () => {
  const page = await madePack()
  await printReady(page)
  await page.setViewportSize({ width: 320, height: 640 })
  const folds = page.locator('.lv-pack__fold')
  await expect.poll(() => folds.count()).toBeGreaterThan(5)
  expect(await page.locator('.lv-pack .lv-scroll:visible').count()).toBe(0)
  const link = page.locator('.lv-pack__findings a').first()
  expect(await link.innerText()).toContain('Table')
  await link.click()
  const opened = page.locator('.lv-pack__fold[open]')
  expect(await opened.count()).toBe(1)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe((await link.getAttribute('href'))?.slice(1))
  const scroll = opened.locator('.lv-scroll')
  const name = opened.locator('tbody th').first()
  const before = await name.boundingBox()
  await scroll.evaluate((region) => region.scrollTo({ left: 120 }))
  expect((await name.boundingBox())?.x).toBe(before?.x)
  expect(await faultsInEveryLook(page)).toEqual([])
})

test('each chart of a printed pack is one figure with one text, and no name in it stands twice', async () => {
  const page = await madePack()
  await printReady(page)
  const charts = await page.locator('.lv-pack svg[role="img"]').count()
  const { pages } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })))
  const figures = pages.flatMap(({ tagged }) => tagged).filter(({ role }) => role === 'Figure')
  expect(charts).toBeGreaterThan(1)
  expect(figures.length).toBe(charts)
  for (const { text } of figures) expect(text).toMatch(/^(Funnel plot|Chart of change): .+ Its figures stand in /)
  for (const { text } of pages) expect(text).not.toMatch(/\b([A-Z]{5,6}) \1\b/)
})

test('files come byte for byte as their hashes say, the PDF printed by the server itself, and whoever makes no packs reads them too', async () => {
  const page = await madePack()
  await page.getByRole('button', { name: 'Download PDF' }).waitFor({ timeout: 120_000 })
  const address = pathOf(page)
  const reader = await openAs(lead, address)
  await printReady(reader)
  const hashes = await reader.locator('.lv-pack-files__hash').allInnerTexts()
  const files = new Map<string, Buffer>()
  for (const kind of ['PDF', 'XLSX', 'CSV']) {
    const [saved] = await Promise.all([reader.waitForEvent('download'), reader.getByRole('button', { name: `Download ${kind}` }).click()])
    const bytes = readFileSync(await saved.path())
    files.set(kind, bytes)
    expect(hashes).toContain(createHash('sha256').update(bytes).digest('hex'))
    expect(saved.suggestedFilename().endsWith(kind.toLowerCase())).toBe(true)
  }
  const { title, author, isTagged, pages } = await readPdf(new Uint8Array(files.get('PDF') ?? []))
  expect([title, author, isTagged]).toEqual([await page.title(), null, true])
  const printed = pages.map(({ text }) => text).join(' ')
  for (const figure of await page.locator('.lv-pack tbody td').filter({ hasText: /^[0-9.]+ \([0-9.]+ to [0-9.]+\)$/ }).allInnerTexts()) expect(printed).toContain(figure)
  await reader.getByRole('link', { name: 'Board packs' }).first().click()
  await reader.getByRole('heading', { level: 1, name: 'Board packs' }).waitFor()
  expect(await reader.getByRole('button', { name: 'Make board pack' }).count()).toBe(0)
})

test('whoever watches a pack hears that the connection is lost, and that the pack is ready when it is back', async () => {
  const page = await openAs(board, '/packs?period=FY2025&basis=AS_RECORDED')
  await page.route('**/graphql', (route) => (route.request().postData()?.includes('BoardPackStanding') ? route.abort() : route.continue()))
  await press(page, 'Make board pack', 'Enter')
  await expect.poll(() => said(page), { timeout: 20_000 }).toContain('Connection lost')
  await page.getByRole('heading', { level: 1 }).focus()
  await page.unrouteAll()
  await expect.poll(() => said(page), { timeout: 120_000 }).toContain('The pack is ready')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
})
