import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aGroup } from '../support/aGroup.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { press, tabTo, type } from '../support/keyboard.ts'
import { countKeystrokes, keystrokesIn, modelledSeconds } from '../support/keystrokes.ts'

const { openAs, as } = browserHouse()

/** The machine's own time for one answer, in seconds. */
async function secondsFor(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** Types the beginning of an alias that one group has, and waits for the answer to it. */
async function findGroup(page: Page, beginning: string): Promise<number> {
  await type(page, 'Which group', beginning)
  return secondsFor(() => page.getByText('1 found.').waitFor({ state: 'attached' }))
}

const inWords = (seconds: number) => `${seconds.toFixed(1)} s`

test('by keyboard alone, a simple disruption is recorded in under two minutes', async () => {
  await as('EMSOU-RECORDER-1').groups.record(aGroup({ alias: 'Heron Quay' }))
  const page = await openAs('EMSOU-RECORDER-1', '/')
  const [year = '', month = '', day = ''] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()).split('-')

  await tabTo(page, 'Record disruption')
  const loading = await secondsFor(async () => {
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Which group' }).waitFor()
  })
  await countKeystrokes(page)

  await type(page, 'Day', String(Number(day)))
  await type(page, 'Month', String(Number(month)))
  await type(page, 'Year', year)
  await type(page, /^What happened/, 'Two people were charged; nobody runs the line in their place.')
  const finding = await findGroup(page, 'Hero')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await press(page, 'Drugs', 'Space')
  await press(page, 'Arrest', 'Space')
  await press(page, 'Add an outcome', 'Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('outcomes.0.kind')
  await page.keyboard.type('Arr')
  await type(page, 'Number', '2')
  await tabTo(page, 'Major')
  await page.keyboard.press('ArrowDown')
  await type(page, /^Why this grade/, 'The line stopped, but its supplier is at large')
  await tabTo(page, 'Record disruption')
  const done = await keystrokesIn(page)
  const sending = await secondsFor(async () => {
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: new RegExp(`EMSOU-${year}-\\d{4}`) }).waitFor()
  })

  const modelled = modelledSeconds({ ...done, keys: done.keys + 1 })
  const machine = loading + finding + sending
  process.stdout.write(
    `A simple disruption by keyboard: ${done.keys + 1} keys pressed, ${done.fields} fields filled, ` +
      `${inWords(machine)} of the machine (form ${inWords(loading)}, list ${inWords(finding)}, sending ${inWords(sending)}); ` +
      `a person by the keystroke-level model: ${inWords(modelled + machine)}\n`,
  )
  await page.getByRole('heading', { name: 'Facts' }).waitFor()
  const main = await page.locator('main').innerText()
  for (const said of ['Heron Quay', 'Drugs', 'Arrest', 'Moderate', 'Two people were charged', 'its supplier is at large']) expect(main).toContain(said)
  expect(modelled).toBeLessThan(120)
})
