import { tidyReference } from './tidyReference.ts'

/** What an address may hold: ids and codes only. Anything else in it is left out, never shown to the API. */
export type RawSearch = Record<string, unknown>

/** A code or an id: no spaces, at most 200 characters. */
export function codeIn(raw: RawSearch, name: string): string | undefined {
  const value = raw[name]
  return typeof value === 'string' && /^[\w.:+/=~-]{1,200}$/.test(value) ? value : undefined
}

/** A place in a list, as the API gave it out. */
export function cursorIn(raw: RawSearch, name: string): string | undefined {
  const value = raw[name]
  return typeof value === 'string' && /^[\w=-]{1,800}$/.test(value) ? value : undefined
}

/**
 * The beginning of a reference or URN, which units write as they like: "EMSOU-2026-01", "EM/002490", "EMS".
 * At most 60 characters and one space; without a digit no more than the code of a unit, so that no free text
 * gets into an address.
 */
export function referenceIn(raw: RawSearch, name: string): string | undefined {
  const text = tidyReference(String(raw[name] ?? ''))
  const isOfItsAlphabet = text.length <= 60 && /^[\w./-]+( [\w./-]+)?$/.test(text)
  const isNumberedOrUnit = /\d/.test(text) || /^[A-Z]{1,6}([-/.](P-?)?)?$/i.test(text)
  return isOfItsAlphabet && isNumberedOrUnit ? text : undefined
}

export function oneOf<T extends string>(raw: RawSearch, name: string, allowed: readonly T[]): T | undefined {
  return allowed.find((option) => option === raw[name])
}

/** A whole number from 0 to `most`. */
export function wholeIn(raw: RawSearch, name: string, most: number): number | undefined {
  const text = String(raw[name] ?? '')
  return /^\d{1,9}$/.test(text) && Number(text) <= most ? Number(text) : undefined
}

/** Comma-separated in the address, a list once validated; keeps the order of `allowed`. */
export function someOf<T extends string>(raw: RawSearch, name: string, allowed: readonly T[]): T[] | undefined {
  const value = raw[name]
  const parts: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []
  const known = allowed.filter((option) => parts.includes(option))
  return known.length > 0 ? known : undefined
}

const periodShapes = /^(FY\d{4}(-Q[1-4])?|YTD\d{4}|YE\d{4}-\d{2}|M\d{4}-\d{2}|\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2})$/

/** FY2026, FY2026-Q1, YTD2026, YE2026-09, M2026-09 or 2015-01-01..2021-12-31. */
export function periodIn(raw: RawSearch, name = 'period'): string | undefined {
  const value = raw[name]
  return typeof value === 'string' && periodShapes.test(value) ? value : undefined
}

const instantShape = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})$/

/**
 * An instant, written in full: 2026-11-20T09:30:00.000Z, or with an offset, 2026-07-20T10:30+01:00.
 * @returns the instant in UTC, as the API writes it
 */
export function instantIn(raw: RawSearch, name = 'asAt'): string | undefined {
  const value = raw[name]
  // A plus sign in an address stands for a space.
  const parts = typeof value === 'string' ? instantShape.exec(value.replace(/ (?=\d{2}:\d{2}$)/, '+')) : null
  const [text = '', day = ''] = parts ?? []
  const isDay = new Date(Date.parse(`${day}T00:00:00Z`) || 0).toISOString().slice(0, 10) === day
  const at = isDay ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}

/**
 * Leaves out what is undefined, for what is sent to the API.
 * Not for an address: the router puts what a validator leaves out back in as it was typed.
 */
export function onlyGiven<T extends object>(search: T): T {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as T
}
