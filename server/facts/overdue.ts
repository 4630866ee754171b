import type { Day } from '../periods/day.ts'

/** How many are overdue, and the first day on which the longest of them was. */
export type Overdue = { count: number; since: Day }
