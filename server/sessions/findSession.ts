import { z } from 'zod'
import { roleCodes } from '../access/roles.ts'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { CurrentSession } from './currentSession.ts'
import { endSessionsOfDisabled } from './endSession.ts'
import { isOpen } from './isOpen.ts'
import { idleEndOf, minutesBefore, seenEveryMinutes } from './sessionLimits.ts'
import { hashOf } from './token.ts'
import { sayWithoutAccess } from './withoutAccess.ts'

export type Finding = {
  token: string
  /** Whether it counts as use: IF_DUE is written once a minute at most, NOW always, NOT never. */
  seen: 'IF_DUE' | 'NOW' | 'NOT'
  /** Where there is no demonstration, its people are nobody and what they were granted is nothing: sessions outlive a restart. */
  hasDemonstrationPeople: boolean
}

/** Who asks: the session, and whom it lets look. A session without a viewer is one whose person no grant lets see anything today. */
export type Found = { session: CurrentSession; viewer: Viewer | null }

const row = z.object({
  id: z.string(),
  person_code: z.string(),
  label: z.string(),
  opened_at: z.date(),
  last_seen_at: z.date(),
  ends_at: z.date(),
  is_disabled: z.boolean(),
  granted: z.object({ role: z.enum(roleCodes), unitCode: z.string().nullable() }).nullable(),
})

/**
 * Finds the session of that token, with its person as the grants of today make them, in one statement; use is written by
 * a second one, where it is due.
 *
 * @returns null where there is none, where it is over, where its person is of a demonstration that is not here, and where
 * its person is refused; in the last case their sessions are ended too
 */
export async function findSession(database: RequestDatabase, now: Date, { token, seen, hasDemonstrationPeople }: Finding): Promise<Found | null> {
  const today = londonDayOf(now)
  const [found] = await query(database, row, Prisma.sql`
    SELECT s.id::text, s.person_code, v.label, s.opened_at, s.last_seen_at, s.ends_at,
           EXISTS (SELECT FROM person_disabling d WHERE d.person_code = s.person_code AND d.superseded_at = 'infinity') AS is_disabled,
           (SELECT jsonb_build_object('role', g.role, 'unitCode', g.unit_code) FROM role_grant_in_force f JOIN role_grant g ON g.id = f.id
            WHERE g.person_code = s.person_code AND (${hasDemonstrationPeople} OR g.basis <> 'DEMONSTRATION') AND g.valid_from <= ${today}::date AND (g.valid_to IS NULL OR g.valid_to > ${today}::date)) AS granted
    FROM session s JOIN person_version v ON v.person_code = s.person_code AND v.superseded_at = 'infinity'
    WHERE s.token_hash = ${hashOf(token)} AND ${isOpen(now)}
      AND (${hasDemonstrationPeople} OR EXISTS (SELECT FROM identity i WHERE i.person_code = s.person_code))`)
  if (!found) return null
  if (found.is_disabled) {
    await endSessionsOfDisabled(database, now, found.person_code)
    return null
  }
  const { id, person_code: personCode, label, granted } = found
  const isDue = { IF_DUE: found.last_seen_at <= minutesBefore(now, seenEveryMinutes), NOW: found.last_seen_at < now, NOT: false }[seen]
  const lastSeenAt = isDue ? await writeSeen(database, now, id) : found.last_seen_at
  const session = {
    id,
    personCode,
    label,
    openedAt: found.opened_at,
    endsAt: found.ends_at,
    idleEndsAt: new Date(Math.min(idleEndOf(lastSeenAt).getTime(), found.ends_at.getTime())),
    withoutAccess: granted ? null : await sayWithoutAccess(database, personCode, today),
  }
  return { session, viewer: granted ? { code: personCode, label, ...granted, sessionId: id } : null }
}

/** Two requests at once may both find it due: the later one leaves what the other wrote, and a session that was ended meanwhile. */
async function writeSeen(database: RequestDatabase, now: Date, id: string): Promise<Date> {
  await database.$executeRaw`UPDATE session SET last_seen_at = ${now} WHERE id = ${id}::uuid AND ended_at IS NULL AND last_seen_at < ${now}`
  return now
}
