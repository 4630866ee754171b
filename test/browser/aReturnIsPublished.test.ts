import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aDisruption } from '../support/aDisruption.ts'
import { aReturnOf } from '../support/aReturn.ts'
import { axeFaults } from '../support/axe.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { errorsIn } from '../support/everyLook.ts'
import { moved } from '../support/returnsAs.ts'
import { startEmptyServer } from '../support/startServer.ts'
import { monthInWords, monthsAgo } from './monthsAgo.ts'
import { answerWarnings, click, doInPanel, downloadEdition, recordDisruption, stateFigures } from './returnPages.ts'

const { openAs, as } = browserHouse(startEmptyServer)
/** The month before the last: whatever day it is, its returns are due, and who has not sent one is late. */
const month = monthsAgo(2)
const inWords = monthInWords(month)
const period = `M${month}`
const [lead, head, accepter] = ['EMSOU-PERFORMANCE-LEAD-1', 'EMSOU-UNIT-HEAD-1', 'NETWORK-NOCC-ACCEPTER-1']
const addressOf = (unit: string) => `/returns/${unit}/${period}`
const errors: string[] = []
const open = (person: string, path: string) => openAs(person, path, {}, (page) => errorsIn(page, errors))
const faults = async (page: Page) => expect(await axeFaults(page)).toEqual([])
const cellOf = (page: Page, unit: string) => page.locator('.lv-cell', { has: page.locator(`[id="cell-${unit}:${period}"]`) })
/** The desk says it by itself: the page is not loaded again. */
const deskSays = (page: Page, unit: string, words: string | RegExp) => cellOf(page, unit).filter({ hasText: words }).waitFor({ timeout: 20_000 })
const openOnDesk = async (page: Page, unit: string) => {
  await page.locator(`[id="cell-${unit}:${period}"]`).click()
  await page.getByRole('heading', { name: `Return of ${unit} for ${inWords}` }).waitFor()
}
const bringTo = (unit: string) => aReturnOf({ as }, { unit, period })
const effect = `${month}-12`
/** What was nil and is not any more. */
const counted = ['DISRUPTIONS_LED', 'OUTCOMES'].map((about) => ({ about, key: '', isNil: false }))

test('from an empty period to a published edition: a late unit, nil returns, a question and a revision; further corrections move not one figure of it', async () => {
  // The lead records what happened, and the centre's desk is open all the while.
  const [unit, desk] = await Promise.all([open(lead, '/'), open(accepter, `/returns?from=${period}&to=${period}`)])
  await unit.getByText(`${inWords}: not started`).or(unit.getByText('Return to send')).first().waitFor()
  await recordDisruption(unit, { day: `${month}-03`, line: 'Line 40', grade: 'Major' })
  const minor = await recordDisruption(unit, { day: `${month}-05`, line: 'Line 41', grade: 'Minor' })
  const recordedAt = performance.now()
  await deskSays(desk, 'EMSOU', 'Not started')

  // Three units that have nothing to report say so, and are accepted with one confirmation.
  const [nil, revised, corrected] = [bringTo('ERSOU'), bringTo('SEROCU'), bringTo('SWROCU')]
  for (const story of [nil, revised, corrected]) expect(await story.sent()).toMatchObject({ state: 'SUBMITTED', isNil: true })
  for (const code of ['ERSOU', 'SEROCU', 'SWROCU']) await deskSays(desk, code, /Sent.*nil/s)
  await faults(desk)
  await click(desk, 'Choose all 3 that wait')
  await click(desk, 'Accept 3 returns')
  const confirmation = desk.getByRole('region', { name: 'Accept 3 returns' })
  await confirmation.getByRole('button', { name: 'Accept 3 returns' }).click()
  await desk.getByText('3 returns are accepted.').waitFor()
  for (const code of ['ERSOU', 'SEROCU', 'SWROCU']) await deskSays(desk, code, 'Accepted')

  // Two of them record something late. One asks for its return back at once, the other once it is published.
  for (const code of ['SEROCU', 'SWROCU']) await as(`${code}-RECORDER-1`).disruptions.record(aDisruption({ effect, grade: 'MAJOR', forces: [] }))
  moved(await revised.lead.askToReopen(revised.place, await revised.read(), 'A disruption came to be known late.'))
  await deskSays(desk, 'SEROCU', /asks for it back.*1 record changed since/s)
  await openOnDesk(desk, 'SEROCU')
  await doInPanel(desk, 'Give return back', 'As you asked.')
  await deskSays(desk, 'SEROCU', 'Given back')

  // One unit has more time, another is late and is written to: its home says so.
  await openOnDesk(desk, 'EMSOU')
  const later = new Date(Date.now() + 20 * 86_400_000)
  await click(desk, 'Give more time')
  for (const [field, part] of [['dueOn', later.getUTCDate()], ['dueOn.month', later.getUTCMonth() + 1], ['dueOn.year', later.getUTCFullYear()]] as const) {
    await desk.locator(`[id="${field}"]`).fill(String(part))
  }
  const panel = desk.locator('.lv-reason-panel')
  await panel.locator('#reason').fill('Its systems were down.')
  await panel.getByRole('button', { name: 'Give more time' }).click()
  await deskSays(desk, 'EMSOU', 'more time given')
  await openOnDesk(desk, 'TARIAN')
  await doInPanel(desk, 'Write to the unit', 'Your return has not come. When can we expect it?', 'Send message')
  await deskSays(desk, 'TARIAN', /not sent, \d+ days late/)
  const late = await open('TARIAN-PERFORMANCE-LEAD-1', '/')
  await late.getByText('Your return has not come. When can we expect it?').waitFor()
  await faults(late)

  // The lead states figures, nil and words; the head approves once the figures are a minute old; the lead sends.
  await unit.goto(new URL(addressOf('EMSOU'), unit.url()).href)
  await unit.getByText('Its systems were down.').first().waitFor()
  await stateFigures(unit)
  await unit.getByText(/^Saved \d\d:\d\d$/).waitFor()
  await deskSays(desk, 'EMSOU', 'Draft')
  await answerWarnings(unit, 'The team was new in this month.')
  await faults(unit)
  await wait(Math.max(0, 61_000 - (performance.now() - recordedAt)))
  const approving = await open(head, addressOf('EMSOU'))
  await doInPanel(approving, 'Approve figures')
  await approving.getByText('The figures are approved and frozen.').waitFor()
  await faults(approving)
  await unit.reload()
  await doInPanel(unit, 'Send return')
  await unit.getByText('Sent to the centre.').waitFor()
  await deskSays(desk, 'EMSOU', 'Sent')

  // The accepter asks about a figure, the lead answers, and the return is accepted; so is the revision.
  await openOnDesk(desk, 'EMSOU')
  await click(desk, 'Ask about a figure')
  await desk.locator('#figure').selectOption('GAIN_MADE')
  await panel.locator('#reason').fill('Five from each force?')
  await panel.getByRole('button', { name: 'Ask the unit' }).click()
  await deskSays(desk, 'EMSOU', '1 query open')
  await unit.goto(new URL('/', unit.url()).href)
  await unit.getByRole('listitem').filter({ hasText: 'Questions of the centre' }).getByRole('link', { name: '1' }).click()
  await unit.getByText('Five from each force?').first().waitFor()
  await unit.getByRole('textbox', { name: /^Your answer/ }).fill('Yes, counted twice.')
  await click(unit, 'Answer')
  await deskSays(desk, 'EMSOU', /Sent(?!.*query)/s)
  await desk.getByText('Yes, counted twice.').first().waitFor()
  await doInPanel(desk, 'Accept return')
  await deskSays(desk, 'EMSOU', 'Accepted')
  expect(await revised.sent(counted)).toMatchObject({ isNil: false })
  await deskSays(desk, 'SEROCU', 'Sent')
  await openOnDesk(desk, 'SEROCU')
  await doInPanel(desk, 'Accept return')
  await deskSays(desk, 'SEROCU', 'Accepted')

  // It is published, with what is missing listed in it.
  await desk.getByRole('navigation', { name: 'Returns' }).getByRole('link', { name: 'Editions' }).click()
  await desk.getByRole('link', { name: 'Publish edition' }).click()
  await desk.getByRole('combobox', { name: 'Period' }).selectOption(period)
  await click(desk, 'Show what would be in it')
  await desk.getByText('4 of 10 returns expected would be in it.').waitFor()
  await click(desk, 'Publish edition')
  await desk.getByRole('heading', { level: 1, name: `Edition 1: ${inWords}` }).waitFor()
  await desk.getByText('4 of 10 expected').first().waitFor()
  expect(await desk.locator('main').innerText()).toMatch(/TARIAN/)
  await faults(desk)
  const files = await downloadEdition(desk)
  const hashes = await desk.locator('.lv-hashes .lv-hash').allInnerTexts()
  expect(files.map(({ sha256 }) => sha256)).toEqual(hashes)
  const edition = JSON.parse(files[0]?.text ?? '') as object
  expect(JSON.stringify(edition)).toContain('TARIAN')

  // Further corrections: a record of the one is withdrawn, and the late record of another is in a revision that is accepted.
  await unit.goto(new URL(`/disruptions/${minor}/withdraw`, unit.url()).href)
  await unit.getByLabel('Why the disruption is withdrawn').fill('Recorded twice.')
  await click(unit, 'Withdraw disruption')
  await unit.getByText(/^(The disruption|EMSOU-.*) is withdrawn/).first().waitFor()
  await unit.goto(new URL(addressOf('EMSOU'), unit.url()).href)
  await unit.getByRole('heading', { name: 'Revisions since it was accepted' }).waitFor()
  await faults(unit)
  moved(await corrected.accepter.reopen(corrected.place, await corrected.read(), 'A disruption was recorded late.'))
  expect(await corrected.accepted(counted)).toMatchObject({ state: 'ACCEPTED', isNil: false })

  await desk.reload()
  await desk.getByRole('heading', { name: 'Corrected since' }).waitFor()
  expect(await downloadEdition(desk)).toEqual(files)
  await desk.getByRole('navigation', { name: 'Returns' }).getByRole('link', { name: 'Corrections' }).click()
  await desk.getByRole('heading', { level: 1, name: 'Corrections of published figures' }).waitFor()
  const rows = desk.locator('tbody tr', { hasText: 'A disruption was recorded late.' })
  await rows.first().waitFor()
  const major = (await rows.allInnerTexts()).map((row) => row.split(/\s*\t\s*/)).filter((cells) => cells.some((cell) => /^Disruptions led.*: Major$/.test(cell)))
  expect(major.map(([, whose, , , before, after]) => [whose, before, after])).toEqual(expect.arrayContaining([['SWROCU', '0', '1'], ['The network', '2', '3']]))
  await faults(desk)
  expect(errors).toEqual([])
}, 300_000)
