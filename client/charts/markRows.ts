import { dayFromNumber, dayNumber } from '../periods/dayInWords.ts'

/** Marks of one lane that stand together, at their own day: one of them, or all of one kind in a month, quarter or year. */
export interface RowMark<Event> {
  events: readonly Event[]
  /** The middle of their days, in pixels. */
  x: number
  /** Rows from the axis, from 0. */
  row: number
  /** On which side of the mark its number stands; nowhere where it is one. */
  countSide: 'left' | 'right' | null
}

/** How closely marks are gathered; not at all where there is room for each. */
export type Gathered = 'month' | 'quarter' | 'year' | null

export interface MarkRows<Event> {
  marks: RowMark<Event>[]
  rows: number
  gathered: Gathered
}

interface Lane<Event> {
  /** Pixels from the left at which a day lies. */
  across: (day: string) => number
  /** What must never stand under another sign. */
  kindOf: (event: Event) => string
  /** The last pixel for a mark and its number. */
  right: number
  /** Rows there are, before marks are gathered more coarsely. */
  mostRows: number
}

/** In pixels, of a mark with a little air. */
export const markSize = 18
const digitWidth = 7
const coarser: readonly Gathered[] = [null, 'month', 'quarter', 'year']

/**
 * Places marks so that each stands at its day and none covers another: in rows, and where those do not suffice, those of one
 * month and one kind as one mark with their number, then of a quarter, then of a year. At last there are as many rows as it takes.
 *
 * @param events by day, earliest first
 */
export function markRows<Event extends { day: string }>(events: readonly Event[], lane: Lane<Event>): MarkRows<Event> {
  const ways = coarser.map((gathered) => ({ ...inRows(gatheredBy(events, gathered, lane.kindOf), lane), gathered }))
  const fitting = ways.find(({ rows }) => rows <= lane.mostRows) ?? ways.at(-1)
  if (!fitting) return { marks: [], rows: 0, gathered: null }
  return fitting.marks.some(({ countSide }) => countSide) ? fitting : { ...fitting, gathered: null }
}

function gatheredBy<Event extends { day: string }>(events: readonly Event[], by: Gathered, kindOf: (event: Event) => string): Event[][] {
  if (by === null) return events.map((event) => [event])
  const together = new Map<string, Event[]>()
  for (const event of events) {
    const key = `${spanOf(event.day, by)} ${kindOf(event)}`
    together.set(key, [...(together.get(key) ?? []), event])
  }
  return [...together.values()]
}

function spanOf(day: string, by: 'month' | 'quarter' | 'year'): string {
  if (by === 'year') return day.slice(0, 4)
  return by === 'month' ? day.slice(0, 7) : `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

function inRows<Event extends { day: string }>(together: readonly Event[][], { across, right }: Lane<Event>): Omit<MarkRows<Event>, 'gathered'> {
  const rowEnds: number[] = []
  const marks = together
    .map((events) => ({ events, x: across(middleOf(events)) }))
    .toSorted((one, other) => one.x - other.x)
    .map(({ events, x }): RowMark<Event> => {
      const count = events.length > 1 ? String(events.length).length * digitWidth + 2 : 0
      const countSide = count === 0 ? null : x + markSize / 2 + count > right ? 'left' : 'right'
      const from = x - markSize / 2 - (countSide === 'left' ? count : 0)
      const free = rowEnds.findIndex((end) => from >= end)
      const row = free === -1 ? rowEnds.length : free
      rowEnds[row] = x + markSize / 2 + (countSide === 'right' ? count : 0)
      return { events, x, row, countSide }
    })
  return { marks, rows: rowEnds.length }
}

function middleOf(events: readonly { day: string }[]): string {
  const days = events.map(({ day }) => dayNumber(day))
  return dayFromNumber(Math.round((Math.min(...days) + Math.max(...days)) / 2))
}
