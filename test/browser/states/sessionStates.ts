import type { Page } from 'playwright-core'
import { click, heading, lead, type State } from './state.ts'

/** What GET /session says from now on of a session that ends after so many minutes; the page is made to ask. */
async function sessionEnds(page: Page, { idleIn, endsIn }: { idleIn: number; endsIn: number }): Promise<void> {
  const in_ = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  await tellSession(page, { signedIn: true, personCode: lead, label: 'EMSOU performance lead 1', idleEndsAt: in_(idleIn), endsAt: in_(endsIn), now: in_(0) })
}

async function tellSession(page: Page, told: object): Promise<void> {
  await page.route('**/session', (route) => route.fulfill({ json: told }))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

export const sessionStates: State[] = [
  {
    name: 'a session that ends unless it is used',
    person: lead,
    path: '/groups',
    reach: async (page) => {
      await sessionEnds(page, { idleIn: 1.5, endsIn: 200 })
      await heading(page, /^You will be signed out at \d\d:\d\d$/)
    },
  },
  {
    name: 'a session that ends after eight hours',
    person: lead,
    path: '/disruptions/record',
    reach: async (page) => {
      await sessionEnds(page, { idleIn: 9, endsIn: 9 })
      await page.getByRole('link', { name: 'Sign in again (new tab)' }).waitFor()
    },
  },
  {
    name: 'a page whose session is over',
    person: lead,
    path: '/disruptions/record',
    reach: async (page) => {
      await tellSession(page, { signedIn: false, personCode: null, label: null, idleEndsAt: null, endsAt: null, now: new Date().toISOString() })
      await heading(page, 'You were signed out')
      await click(page, 'I have signed in again')
      await page.getByText('is not signed in in this browser yet').waitFor()
    },
  },
  {
    name: 'all sessions, before they are ended',
    person: lead,
    path: '/me/sessions',
    reach: async (page) => {
      await click(page, 'End all my sessions')
      await page.getByText('You are then signed out everywhere').waitFor()
    },
  },
]
