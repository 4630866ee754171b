import type { Day } from './day.ts'

/** A stretch of days, half-open: `from` is its first day, `to` is the day after its last. */
export type Span = { from: Day; to: Day }
