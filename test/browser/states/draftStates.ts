import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aProgramme } from '../../support/aProgramme.ts'
import type { BrowserHouse } from '../../support/browserHouse.ts'
import { click, heading, lead, problem, recorder, saved, type State } from './state.ts'

const other = 'EMSOU-RECORDER-2'
const ownDisruption = async ({ as }: BrowserHouse) => as(lead).disruptions.record(aDisruption())
const correction = async (house: BrowserHouse) => `/disruptions/${(await ownDisruption(house)).reference}/correct`
const whatHappened = (page: Page) => page.getByRole('textbox', { name: 'What happened' })

async function typeAndSave(page: Page, text = 'Two people charged.'): Promise<void> {
  await whatHappened(page).fill(text)
  await saved(page)
  await page.waitForURL(/\?draft=/)
}

/** Everything that the recorder's drafts hold. */
async function savedContents({ as }: BrowserHouse): Promise<string> {
  return JSON.stringify(await as(recorder).ask('{ drafts { content } }'))
}

async function throwAwayAsked(page: Page): Promise<void> {
  await page.getByText('Throw this draft away for good?').waitFor()
}

/** What the record of the page is, with the version that stands. */
async function recordOf(page: Page, { as, pathOf }: BrowserHouse): Promise<{ __typename: string; id: string; version: number; reference: string }> {
  const reference = pathOf(page).split('/')[2]
  const query = 'query ($reference: String!) { disruption(reference: $reference) { __typename id version reference } }'
  return (await as(lead).ask<{ disruption: { __typename: string; id: string; version: number; reference: string } }>(query, { reference })).disruption
}

/** Sends what is typed on the page after somebody else has corrected the record. */
async function sendTooLate(page: Page, house: BrowserHouse): Promise<void> {
  const changed = aDisruption({ whatHappened: 'As somebody else tells it.', operationName: 'Operation Willow', grade: 'MINOR' })
  await house.as(lead).disruptions.correct(await recordOf(page, house), changed)
  await whatHappened(page).fill('As it is told here.')
  await page.getByLabel('Why the record is corrected').fill('The interview showed more')
  await click(page, 'Correct disruption')
  await heading(page, 'Nothing was changed')
}

export const draftStates: State[] = [
  {
    name: 'a draft that cannot be saved without a connection',
    person: recorder,
    path: '/groups/record',
    reach: async (page) => {
      await page.context().setOffline(true)
      await page.getByLabel('Alias').fill('Amber gate')
      await page.getByText('Not saved. Longview cannot be reached').waitFor()
    },
  },
  {
    name: 'a question before a draft is thrown away',
    person: recorder,
    path: '/disruptions/record',
    reach: async (page) => {
      await typeAndSave(page)
      await click(page, 'Throw this draft away')
      await throwAwayAsked(page)
    },
  },
  {
    name: 'a draft that was thrown away',
    person: recorder,
    path: '/disruptions/record',
    reach: async (page) => {
      await typeAndSave(page)
      await click(page, 'Throw this draft away')
      await click(page, 'Yes, throw it away')
      await page.getByText('Your draft is thrown away').waitFor()
    },
  },
  {
    name: 'an address of a draft that is not there',
    person: recorder,
    path: '/outputs/record?draft=8c1f0f4e-6f0c-4d53-9a52-1f3d0b6c2d11',
    reach: (page) => page.getByText('There is no such draft').waitFor(),
  },
  {
    name: 'a draft that was changed on another machine',
    person: recorder,
    path: '/disruptions/record',
    reach: async (page, house) => {
      await typeAndSave(page)
      const elsewhere = await house.openAs(recorder, house.pathOf(page))
      await whatHappened(elsewhere).fill('As it was typed elsewhere.')
      await elsewhere.getByLabel('Why this grade').fill('Told elsewhere.')
      await elsewhere.getByLabel('Moderate', { exact: true }).check()
      await expect.poll(() => savedContents(house), { timeout: 20_000 }).toContain('Told elsewhere.')
      await whatHappened(page).fill('As it was typed here.')
      await heading(page, 'This draft was changed on another machine')
    },
  },
  {
    name: 'a draft that is offered when a record is corrected',
    person: recorder,
    path: correction,
    reach: async (page, { pathOf }) => {
      const path = pathOf(page)
      await typeAndSave(page)
      await page.goto(new URL(path, page.url()).href)
      await page.getByText('You have a draft of this correction').waitFor()
    },
  },
  {
    name: 'a draft of a correction begun before another correction',
    person: recorder,
    path: correction,
    reach: async (page, house) => {
      await typeAndSave(page)
      await house.as(lead).disruptions.correct(await recordOf(page, house), aDisruption({ operationName: 'Operation Willow' }))
      await page.reload()
      await page.getByText('This draft was begun from version 1').waitFor()
    },
  },
  {
    name: 'a draft of a record that was withdrawn meanwhile, to be read',
    person: recorder,
    path: correction,
    reach: async (page, house) => {
      await typeAndSave(page)
      await house.as(lead).disruptions.withdraw(await recordOf(page, house))
      await page.reload()
      await heading(page, 'What your draft holds')
    },
  },
  {
    name: 'a conflict in which a choice is missing',
    person: recorder,
    path: correction,
    reach: async (page, house) => {
      await sendTooLate(page, house)
      await click(page, 'Use these')
      await problem(page)
    },
  },
  {
    name: 'a record that was withdrawn while it was corrected',
    person: recorder,
    path: correction,
    reach: async (page, house) => {
      await house.as(lead).disruptions.withdraw(await recordOf(page, house))
      await page.getByLabel('Why the record is corrected').fill('The interview showed more')
      await click(page, 'Correct disruption')
      await heading(page, 'withdrawn meanwhile')
    },
  },
  {
    name: 'a record that was corrected while it was withdrawn',
    person: recorder,
    path: async (house) => `/disruptions/${(await ownDisruption(house)).reference}/withdraw`,
    reach: async (page, house) => {
      await house.as(lead).disruptions.correct(await recordOf(page, house), aDisruption({ operationName: 'Operation Willow' }))
      await page.getByLabel('Why the disruption is withdrawn').fill('Entered twice')
      await click(page, 'Withdraw disruption')
      await problem(page)
    },
  },
  {
    name: 'a conflict over a programme',
    person: recorder,
    path: async ({ as }) => `/outputs/programmes/${(await as(lead).programmes.record(aProgramme({ name: 'Lantern evenings' }))).id}/correct`,
    reach: async (page, { as, pathOf }) => {
      const id = decodeURIComponent(pathOf(page).split('/')[3] ?? '')
      await as(lead).programmes.correct({ __typename: 'Programme', id, version: 1 }, aProgramme({ name: 'Lantern mornings', statedTargetPercent: 60 }))
      await page.getByLabel('Name of the programme').fill('Lantern days')
      await page.getByLabel('Why the record is corrected').fill('It has another name')
      await click(page, 'Correct programme')
      await heading(page, 'Nothing was changed')
    },
  },
  {
    name: 'Home with a question before a draft is thrown away',
    person: other,
    path: '/disruptions/record',
    reach: async (page) => {
      await typeAndSave(page)
      await page.goto(new URL('/', page.url()).href)
      await page.getByRole('button', { name: /^Throw away/ }).first().click()
      await throwAwayAsked(page)
    },
  },
]
