import { Prisma } from '../database/generated/client.ts'
import { idleMinutes, minutesBefore } from './sessionLimits.ts'

/** Condition on a row of `session`: at that moment somebody may act in it. One that ended, or was not used for too long, is open to nobody. */
export function isOpen(now: Date): Prisma.Sql {
  return Prisma.sql`(ended_at IS NULL AND ends_at > ${now} AND last_seen_at > ${minutesBefore(now, idleMinutes)})`
}
