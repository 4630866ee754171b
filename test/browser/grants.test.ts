import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserHouse } from '../support/browserHouse.ts'

const { openAs } = browserHouse()
const person = '/settings/people/EMSOU-RECORDER-2'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

async function giveReason(page: Page, reason: string, verb: string): Promise<void> {
  await page.locator('#reason').fill(reason)
  await press(page, verb)
}

test('a role is ended, another is given by one administrator and confirmed by the other, and its person sees what is missing meanwhile', async () => {
  const first = await openAs('NETWORK-ADMINISTRATOR-1', person)
  await press(first, 'End Recorder of EMSOU')
  await giveReason(first, 'Moves to another unit', 'End role')
  await first.getByText('The role is ended.').waitFor()

  await first.getByRole('link', { name: 'Give role' }).click()
  await first.getByLabel('Role', { exact: true }).selectOption('MODERATOR')
  await first.getByLabel('Unit', { exact: true }).selectOption('NWROCU')
  await giveReason(first, 'Moved to the unit', 'Give role')
  await first.getByText('It holds once another administrator has confirmed it.').first().waitFor()
  await first.getByRole('heading', { name: 'Moderator of NWROCU: waits for a second administrator' }).waitFor()
  expect(await first.getByRole('button', { name: /^Confirm/ }).count()).toBe(0)

  const without = await openAs('EMSOU-RECORDER-2', '/disruptions')
  await without.getByRole('heading', { name: 'You have no access yet' }).waitFor()
  await without.getByText('waits for a second administrator').waitFor()

  const second = await openAs('NETWORK-ADMINISTRATOR-2', '/')
  await second.getByRole('heading', { name: 'Roles to decide' }).waitFor()
  await second.getByRole('link', { name: 'EMSOU recorder 2' }).click()
  await press(second, 'Confirm Moderator of NWROCU')
  await press(second, 'Confirm role')
  await second.getByText('The role is confirmed.').waitFor()
  await second.getByRole('heading', { name: 'Moderator of NWROCU: holds today' }).waitFor()

  await press(without, 'Look again')
  await without.getByRole('heading', { name: 'Disruptions', level: 1 }).waitFor()
  await without.getByText('NWROCU', { exact: true }).first().waitFor()
})

test('what somebody typed stays when a submission cannot be sent, and sending it again has one effect', async () => {
  const page = await openAs('NETWORK-ADMINISTRATOR-1', '/settings/people/NWROCU-RECORDER-1')
  await press(page, 'Disable')
  await page.route('**/graphql', (route) => route.abort())
  await giveReason(page, 'Lost their machine', 'Disable person')
  await page.getByText('Longview cannot be reached.').first().waitFor()
  expect(await page.locator('#reason').inputValue()).toBe('Lost their machine')
  await page.unroute('**/graphql')
  await press(page, 'Disable person')
  await page.getByText('They are disabled, and their sessions are ended.').waitFor()
  await page.getByRole('button', { name: 'Enable', exact: true }).waitFor()
})

test('an administrator does not govern themselves, and somebody else does not open the page at all', async () => {
  const own = await openAs('NETWORK-ADMINISTRATOR-1', '/settings/people/NETWORK-ADMINISTRATOR-1')
  await own.getByText('Nobody changes anything of themselves.').waitFor()
  expect(await own.getByRole('button', { name: /^(Disable|Change label|End )/ }).count()).toBe(0)
  const recorder = await openAs('EMSOU-RECORDER-1', '/settings/people')
  await recorder.getByText('ask an administrator of Longview').first().waitFor()
  expect(await recorder.getByRole('link', { name: 'Settings' }).count()).toBe(0)
})
