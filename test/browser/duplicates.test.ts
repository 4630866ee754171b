import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aDisruption } from '../support/aDisruption.ts'
import { axeFaults } from '../support/axe.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { press, tabTo, type } from '../support/keyboard.ts'

const { openAs, as } = browserHouse()
let page: Page

const heading = (name: string | RegExp, level?: number) => page.getByRole('heading', { name, ...(level ? { level } : {}) }).first().waitFor()
const faults = async () => expect(await axeFaults(page)).toEqual([])
const told = () => page.evaluate(() => document.activeElement?.textContent ?? '')

/** Reference of a disruption that another one may be the same as. */
async function suspectedRecord(): Promise<string> {
  const query = '{ disruptions(first: 100, filter: { unit: "EMSOU" }) { edges { node { reference suspectedDuplicates { likeness } } } } }'
  type Listed = { disruptions: { edges: { node: { reference: string; suspectedDuplicates: object[] } }[] } }
  const { disruptions } = await as('EMSOU-RECORDER-1').ask<Listed>(query)
  const found = disruptions.edges.find(({ node }) => node.suspectedDuplicates.length > 0)
  if (!found) throw new Error('No record of the demonstration is suspected to be another')
  return found.node.reference
}

test('by keyboard alone, suspected duplicates are linked, unlinked and merged, and the merge is undone', async () => {
  const reference = await suspectedRecord()
  page = await openAs('EMSOU-RECORDER-1', `/disruptions/${reference}`)
  await heading('Possible duplicates')
  const [other = ''] = await page.locator('.lv-suspected h3').allInnerTexts()

  await press(page, /^They differ/, 'Enter')
  await page.keyboard.type('Two days of action against one group')
  await faults()
  await press(page, /^Save\b/, 'Enter')
  await page.getByText(`Noted: ${reference} and ${other} differ.`).waitFor()
  await expect.poll(told).toContain('Noted:')
  await heading('Linked disruptions')
  await page.getByRole('heading', { name: other, level: 3 }).waitFor({ state: 'detached' })
  await faults()

  await press(page, /^Remove link/, 'Enter')
  await page.getByText(`The link between ${reference} and ${other} is removed.`).waitFor()
  await expect.poll(told).toContain('is removed')
  await page.getByRole('heading', { name: other, level: 3 }).waitFor()

  await tabTo(page, new RegExp(`^Merge\\s+with ${other}$`))
  await page.keyboard.press('Enter')
  await heading(`Merge ${reference} and ${other}`, 1)
  await press(page, `Merge ${reference} and ${other}`, 'Enter')
  await page.getByRole('link', { name: 'Choose the record that is kept' }).waitFor()
  await faults()
  await press(page, 'Choose the record that is kept', 'Enter')
  await page.keyboard.press('Space') // keeps the first
  await type(page, 'Why they are one disruption', 'One day, told twice')
  await press(page, `Merge ${reference} and ${other}`, 'Enter')
  await page.getByText(`${other} is merged into ${reference}`).waitFor()
  await page.getByText(`${other} was merged into this record.`).waitFor()
  await faults()

  await press(page, other, 'Enter')
  await heading(other, 1)
  await page.getByText(`Merged into ${reference}`, { exact: false }).first().waitFor()
  await heading(new RegExp(`^Version \\d+: merged into ${reference}$`))
  await faults()
  await press(page, 'Restore', 'Enter')
  await type(page, 'Why the disruption is restored', 'Two days after all')
  await press(page, 'Restore disruption', 'Enter')
  await page.getByText(`${other} is restored`).waitFor()
  await heading(/^Version \d+: restored$/)
  expect(await page.getByText('It counts in no figure.').count()).toBe(0)
})

/** Two records of one line on one day, as somebody enters one thing twice. */
async function twice(line: string) {
  const { disruptions } = as('EMSOU-RECORDER-1')
  const entered = (whatHappened: string) => disruptions.record(aDisruption({ target: { kind: 'COUNTY_LINE', reference: line }, whatHappened }))
  return [await entered('As it was told first.'), await entered('As it was told again.')] as const
}

test('from the correction of one record to that of its double leads a link, and the form is then that of the double', async () => {
  const [one, other] = await twice('Line 61')
  page = await openAs('EMSOU-RECORDER-1', `/disruptions/${one.reference}/correct`)
  const whatHappened = page.getByRole('textbox', { name: 'What happened' })
  await expect.poll(() => whatHappened.inputValue()).toBe('As it was told first.')
  await heading('This may be recorded already')
  await press(page, new RegExp(`^It is the same: correct\\s+${other.reference}`), 'Enter')
  await heading(`Correct ${other.reference}`, 1)
  await expect.poll(() => whatHappened.inputValue()).toBe('As it was told again.')
})

test('a merge that comes after the withdrawal of one of both merges nothing, and says which was withdrawn and by whom', async () => {
  const [one, other] = await twice('Line 62')
  page = await openAs('EMSOU-RECORDER-1', `/disruptions/${one.reference}/merge/${other.reference}`)
  await page.getByLabel(`Keep ${one.reference}`).check()
  await page.getByLabel('Why they are one disruption').fill('One day, told twice')
  await as('EMSOU-PERFORMANCE-LEAD-1').disruptions.withdraw(other)
  await press(page, `Merge ${one.reference} and ${other.reference}`, 'Enter')
  await page.getByText(new RegExp(`^${other.reference} was withdrawn by EMSOU performance lead 1 on .*\\. Nothing was merged\\.$`)).waitFor()
  await expect.poll(told).toContain('There is a problem')
  await faults()
  await press(page, `Open ${other.reference} to see what was changed`, 'Enter')
  await heading('Version 2: withdrawn')
})
