import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** Presses the button of that name, once there is one. */
export const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click()

/** Records a disruption of a county line, by the page of records. */
export async function recordDisruption(page: Page, told: { day: string; line: string; grade: 'Major' | 'Minor' }): Promise<string> {
  const [year = '', month = '', day = ''] = told.day.split('-')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Disruptions' }).click()
  await page.getByRole('link', { name: 'Record disruption' }).or(page.getByRole('button', { name: 'Record disruption' })).first().click()
  await page.getByRole('heading', { level: 1, name: 'Record a disruption' }).waitFor()
  for (const [field, text] of [['Day', day], ['Month', month], ['Year', year]] as const) await page.getByLabel(field, { exact: true }).fill(text)
  await page.getByRole('textbox', { name: 'What happened' }).fill('Two people charged; nobody runs the line in their place.')
  await page.getByLabel('County line', { exact: true }).check()
  await page.getByLabel('Reference of the county line').fill(told.line)
  for (const box of ['Drugs', 'Charge', told.grade]) await page.getByLabel(box, { exact: true }).check()
  await page.getByRole('textbox', { name: /^Why this grade/ }).fill('What it did is gone for long.')
  await click(page, 'Record disruption')
  const title = page.getByRole('heading', { level: 1, name: /EMSOU-\d{4}-\d{4}/ })
  await title.waitFor()
  return /EMSOU-\d{4}-\d{4}/.exec(await title.innerText())?.[0] ?? ''
}

/** Fills every field of one figure with the same number. */
export async function stateNumbers(page: Page, figure: string, quantity: string): Promise<void> {
  for (const field of await page.locator(`input[id^="${figure}."][id$=".quantity"]`).all()) await field.fill(quantity)
}

/** States a figure as nil as a whole. */
export const stateNil = (page: Page, figure: string) => page.locator(`[id="${figure}.whole.isNil"]`).check()

/** States every figure of a return of two disruptions, with nil where there was nothing, by the page of the return. */
export async function stateFigures(page: Page): Promise<void> {
  for (const figure of ['DISRUPTIONS_SUPPORTED', 'OUTCOMES', 'OUTPUTS', 'PARTNER_STAFF', 'BUDGET', 'THREAT_ASSESSMENT']) await stateNil(page, figure)
  await stateNumbers(page, 'STAFF_IN_POST', '4.5')
  const parts = await page.locator('input[id^="STAFF_IN_POST."][id$=".quantity"]').count()
  await stateNumbers(page, 'STAFF_IN_POST_TOTAL', String(parts * 4.5))
  for (const field of await page.locator('select[id^="CAPABILITY_STATE."]').all()) await field.selectOption('IN_PLACE')
  for (const field of await page.locator('select[id^="THREAT_PRIORITY."]').all()) await field.selectOption('MEDIUM')
  await stateNumbers(page, 'BUDGET_TOTAL', '0')
  await stateNumbers(page, 'GAIN_MADE', '5')
  await stateNumbers(page, 'GAIN_ANSWERED', '3')
}

/** Says a word to every warning, until nothing stops approval. */
export async function answerWarnings(page: Page, word: string): Promise<void> {
  const isDone = page.getByText('Every warning has its word. Nothing stops approval.')
  for (const field of await page.locator('.lv-return__checks textarea').all()) await field.fill(word)
  await isDone.waitFor()
}

/** Opens what a button asks for, types its reason where it wants one, and sends it by the button in it. */
export async function doInPanel(page: Page, button: string, reason?: string, sending = button): Promise<void> {
  await click(page, button)
  const panel = page.locator('.lv-reason-panel')
  if (reason) await panel.locator('#reason').fill(reason)
  await panel.getByRole('button', { name: sending, exact: true }).click()
  await panel.waitFor({ state: 'detached' })
}

export type EditionFile = { name: string; text: string; sha256: string }

/** The two files of an edition, as the browser saves them. */
export async function downloadEdition(page: Page): Promise<EditionFile[]> {
  const files: EditionFile[] = []
  for (const kind of ['JSON', 'CSV']) {
    const [download] = await Promise.all([page.waitForEvent('download'), click(page, `Download ${kind}`)])
    const bytes = await readFile(await download.path())
    files.push({ name: download.suggestedFilename(), text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  return files
}
