import type { Database } from '../database/open.ts'
import type { Clock } from '../database/requestTransaction.ts'
import type { cookiesOf } from './cookies.ts'

/** What sessions are found and kept by. */
export type SessionParts = {
  database: Database
  clock: Clock
  cookies: ReturnType<typeof cookiesOf>
  /** Whether there is a demonstration: without one, sessions of its people are nobody's. */
  hasDemonstrationPeople: boolean
}
