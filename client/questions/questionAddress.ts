import { capabilitiesAddressWords, capabilitiesSearch } from '../compare/means/capabilitiesSearch.ts'
import { changeAddressWords, changeSearch } from '../compare/change/changeSearch.ts'
import { compareAddressWords, compareSearch, measureAddressWords, measureSearch } from '../compare/compareSearch.ts'
import { mixAddressWords, mixSearch } from '../compare/mix/mixSearch.ts'
import type { QuestionDates, QuestionPage } from '../graphql/generated/graphql.ts'
import { readSearch, writeSearch } from '../routing/addressText.ts'
import type { RawSearch } from '../routing/searchValues.ts'

/** A name of an address, and what stands there. */
export interface QuestionParameter {
  name: string
  value: string
}

/** As a question is kept, and what its dates are now. */
export interface AskedQuestion {
  page: QuestionPage
  dates: QuestionDates
  parameters: readonly QuestionParameter[]
  period?: { code: string } | null | undefined
}

interface PageAddress {
  to: '/compare' | '/compare/measure' | '/compare/change' | '/compare/mix' | '/compare/capabilities'
  validate: (raw: RawSearch) => object
  /** Its names are those of the address; besides, which figures are shown as tables. */
  words: object
}

export const pageAddresses: Readonly<Record<QuestionPage, PageAddress>> = {
  COMPARE: { to: '/compare', validate: compareSearch, words: compareAddressWords },
  MEASURE: { to: '/compare/measure', validate: measureSearch, words: measureAddressWords },
  CHANGE: { to: '/compare/change', validate: changeSearch, words: changeAddressWords },
  MIX: { to: '/compare/mix', validate: mixSearch, words: mixAddressWords },
  CAPABILITIES: { to: '/compare/capabilities', validate: capabilitiesSearch, words: capabilitiesAddressWords },
}

/** What of an address are dates; with new dates it is asked without them. */
const datesInAddress = ['period', 'asAt', 'earlier', 'later']

/**
 * What a page is asked, as a question keeps it.
 *
 * @param search the address of the page
 * @param period code of the period that is shown, where the address names none
 */
export function parametersOf(page: QuestionPage, search: object, period?: string): QuestionParameter[] {
  const { validate, words } = pageAddresses[page]
  const shown = { ...(period === undefined ? {} : { period }), ...readSearch(writeSearch({ ...search })) }
  const written = readSearch(writeSearch({ ...validate(shown) }))
  return [...Object.keys(words), 'tables'].flatMap((name) => (written[name] === undefined ? [] : [{ name, value: written[name] }]))
}

/**
 * The address at which a question is asked, for the router's links.
 *
 * @param other code of another period to ask about, in place of all its dates
 */
export function askedAddress({ page, dates, parameters, period }: AskedQuestion, other?: string): { to: PageAddress['to']; search: never } {
  const { to, validate } = pageAddresses[page]
  const kept = parameters.filter(({ name }) => other === undefined || !datesInAddress.includes(name))
  const raw: RawSearch = Object.fromEntries(kept.map(({ name, value }) => [name, value]))
  if (other !== undefined) raw['period'] = other
  else if (dates !== 'AS_SAVED' && period) raw['period'] = period.code
  // Of the page that was chosen at run time, which the types of the router cannot follow.
  return { to, search: validate(raw) as never }
}

/** The address that people pass on. */
export function questionAddress(slug: string): { to: '/compare/questions/$slug'; params: { slug: string } } {
  return { to: '/compare/questions/$slug', params: { slug } }
}
