import type { Page } from 'playwright-core'
import type { BrowserHouse } from '../../support/browserHouse.ts'

export const recorder = 'EMSOU-RECORDER-1'
export const lead = 'EMSOU-PERFORMANCE-LEAD-1'

/** What a page looks like after something was done on it. */
export type State = {
  name: string
  person: string
  path: string | ((house: BrowserHouse) => Promise<string>)
  /** Does what leads to the state, and waits until it is there. */
  reach: (page: Page, house: BrowserHouse) => Promise<unknown>
}

export const problem = (page: Page) => page.getByRole('heading', { name: 'There is a problem' }).first().waitFor()
export const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click()
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor()
export const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ }).waitFor()

/** Every request to the API from now on fails, as without a connection. */
export const cutOff = (page: Page) => page.route('**/graphql', (route) => route.abort())
