import type { ReturnFigureCode, ReturnLateness, ReturnState } from '../graphql/generated/graphql.ts'
import { codeIn, oneOf, periodIn, someOf } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'

export const allStates = ['NOT_STARTED', 'DRAFT', 'READY', 'SUBMITTED', 'QUERIED', 'ACCEPTED', 'REOPENED'] as const satisfies readonly ReturnState[]
const allLateness = ['LATE', 'NOT_DUE', 'ON_TIME'] as const satisfies readonly ReturnLateness[]

/** The address of the desk. */
export interface DeskSearch {
  /** Codes of the first and last period; the last twelve that have ended where none are given. */
  from?: string | undefined
  to?: string | undefined
  /** All where none are named; so with the others. */
  states?: ReturnState[] | undefined
  lateness?: ReturnLateness[] | undefined
  /** Codes. */
  units?: string[] | undefined
  /** Only returns that were never sent. */
  unsent?: 'only' | undefined
  /** Only returns with queries that wait for the unit. */
  queries?: 'only' | undefined
  /** Only accepted returns whose records changed since. */
  changed?: 'only' | undefined
  /** The return that is open beside the table: "EMSOU:M2026-09". */
  open?: string | undefined
  /** The figure that is asked about: "STAFF_IN_POST:CYBER". */
  ask?: string | undefined
}

export function deskSearch(raw: RawSearch): DeskSearch {
  return {
    from: periodIn(raw, 'from'),
    to: periodIn(raw, 'to'),
    states: someOf(raw, 'states', allStates),
    lateness: someOf(raw, 'lateness', allLateness),
    units: unitsIn(raw),
    unsent: oneOf(raw, 'unsent', ['only']),
    queries: oneOf(raw, 'queries', ['only']),
    changed: oneOf(raw, 'changed', ['only']),
    open: openedIn(codeIn(raw, 'open')) ? codeIn(raw, 'open') : undefined,
    ask: codeIn(raw, 'ask'),
  }
}

export const deskAddressWords = {
  from: 'first period', to: 'last period', states: 'state', lateness: 'lateness', units: 'unit',
  unsent: 'choice of returns that are not sent', queries: 'choice of open queries', changed: 'choice of changed records', open: 'open return',
}

function unitsIn(raw: RawSearch): string[] | undefined {
  const given = raw['units']
  const parts: unknown[] = Array.isArray(given) ? given : typeof given === 'string' ? given.split(',') : []
  const codes = parts.filter((part): part is string => typeof part === 'string' && /^[A-Z][A-Z0-9_-]{1,19}$/.test(part))
  return codes.length > 0 ? [...new Set(codes)] : undefined
}

export interface Opened {
  unit: string
  period: string
}

/** "EMSOU:M2026-09" */
export function openedCode({ unit, period }: { unit: { code: string }; period: { code: string } }): string {
  return `${unit.code}:${period.code}`
}

/** Which return an address opens; null where it says none that there could be. */
export function openedIn(code: string | undefined): Opened | null {
  const [, unit, period] = /^([A-Z][A-Z0-9_-]{1,19}):([\w-]{4,12})$/.exec(code ?? '') ?? []
  return unit && period ? { unit, period } : null
}

/** The figure and part that an address asks about: "BUDGET:FORCES/ONE_YEAR". The page looks whether there is such a one. */
export function askedIn(ask: unknown): { figure: ReturnFigureCode | ''; cell: string } | null {
  if (typeof ask !== 'string' || ask === '') return null
  const [figure = '', ...cell] = ask.split(':')
  return { figure: figure as ReturnFigureCode, cell: cell.join(':') }
}
