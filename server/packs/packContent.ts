import type { Day } from '../periods/day.ts'
import type { FunnelPlaceOf } from '../statistics/funnelPlace.ts'

/** How the content of packs is laid out. Another layout is another number, so that earlier packs are drawn as they were. */
export const packFormat = 1

/** A value with its 95% limits, in the unit of its column. */
export type PackEstimate = { value: number; lower: number; upper: number }

/** Why there is no value, in words. It is never 0 and never an empty cell. */
export type PackMissing = { missing: string }

/** TEXT and DAY columns hold texts (a day as 2026-09-30), NUMBER columns numbers, ESTIMATE columns estimates; any may hold a reason instead. */
export type PackCell = string | number | PackEstimate | PackMissing

export type PackColumn = {
  /** Stands over the column, its unit included where it has one: "Gross per million residents". Unlike any other name of its table. */
  name: string
  kind: 'TEXT' | 'DAY' | 'NUMBER' | 'ESTIMATE'
  /** How many digits after the point are shown in words; files hold the number as it is. */
  decimals: number
}

/** A table of a pack, whole: files hold each cell; page and print say in a note what a column says in every row. The first column names the row. */
export type PackTable = {
  /** Names it in addresses and files; the name of its sheet as well: lower case, digits and hyphens, at most 31 characters. "rates-residents". */
  code: string
  title: string
  columns: PackColumn[]
  /** A cell for each column. */
  rows: PackCell[][]
  /** What its reader must know: "Units stand in geographic order. This is no ranking." */
  notes: string[]
  /** Whether it stands on the page and in print; otherwise it is long, and only in the files. */
  isOnPage: boolean
}

/** Limits of a funnel over its denominators, lists of equal length, in the unit of the chart. */
export type PackFunnelLimits = { of: number[]; lower95: number[]; upper95: number[]; lower998: number[]; upper998: number[] }

/** A funnel plot; shares in percent. `table` names the table that holds its figures. */
export type PackFunnel = {
  kind: 'FUNNEL'
  code: string
  title: string
  subtitle: string
  table: string
  howToRead: string
  /** "per million residents", "% of check-backs with an answer". */
  unit: string
  /** What values are divided by: "residents". */
  divided: string
  isShare: boolean
  overall: { value: number; name: string }
  /** Units with a value, in geographic order. */
  points: { unit: string; of: number; value: number; lower: number; upper: number; place: FunnelPlaceOf; inWords: string }[]
  limits: PackFunnelLimits
}

/** The counts of one unit over time as an XmR chart. `shape` is the rule of the first special cause that holds the point, or NONE. */
export type PackChange = {
  kind: 'CHANGE'
  code: string
  title: string
  subtitle: string
  table: string
  howToRead: string
  unit: string
  points: {
    period: string
    from: Day
    value: number | null
    missing: string | null
    mean: number | null
    lower: number | null
    upper: number | null
    /** Number of the phase whose limits these are; null where it is in none. */
    phase: number | null
    /** Whether these are trial limits: of fewer points than limits are usually made from. */
    isTrial: boolean
    /** Numbers of its special causes: "1, 2"; empty where it has none. */
    marks: string
    shape: string
  }[]
  /** Days on which the way of counting changed or limits were re-based, and what was done. */
  breaks: { day: Day; inWords: string }[]
}

export type PackChart = PackFunnel | PackChange

/** A sentence computed from figures, and the table of the pack that holds them; null where it is about no single one. */
export type PackFinding = { sentence: string; table: string | null }

/** A part of the pack that answers one question. */
export type PackSection = {
  /** Names it in addresses: "lasting". */
  code: string
  title: string
  /** What its reader must know before its figures. */
  paragraphs: string[]
  findings: PackFinding[]
  charts: PackChart[]
  tables: PackTable[]
}

/** A fact of the cover, or a note. */
export type PackFact = { name: string; text: string }

/** All that a pack says, frozen: whatever is drawn of it is drawn from this alone, so that it is the same again. */
export type PackContent = {
  format: number
  number: number
  /** "Board pack 7: Q2: July to September 2026". */
  title: string
  classification: 'OFFICIAL-SENSITIVE'
  /** As at and basis in one sentence, for every page and sheet: "As at 22 November 2026, 14:03 GMT, as recorded." */
  inShort: string
  /** That its records are invented; null where they are not. */
  aboutTheData: string | null
  /** Period, as at, basis, editions, returns, who asked for it: as the cover says them. */
  facts: PackFact[]
  sections: PackSection[]
  /** How figures are made, and what is true of all of them. */
  notes: PackFact[]
}
