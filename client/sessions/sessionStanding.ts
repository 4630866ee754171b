/** A session as the server told it, and when by this machine's clock. */
export interface KnownSession {
  idleEndsAt: string
  endsAt: string
  /** The server's clock when it told this. */
  now: string
  /** This machine's clock then, in milliseconds; only its differences count. */
  receivedAt: number
}

export type SessionStanding =
  /** Nothing to say for so many milliseconds. */
  | { kind: 'open'; forMs: number }
  /** Ends unless it is used. */
  | { kind: 'idle'; endsAt: string; forMs: number }
  /** Ends whatever is done. `isLast`: the warning was given once before, and comes again. */
  | { kind: 'lastMinutes'; endsAt: string; isLast: boolean; forMs: number }
  | { kind: 'over' }

const minuteMs = 60_000
const warnBeforeIdleEndMs = 2 * minuteMs
const warnBeforeEndMs = 10 * minuteMs
const warnAgainBeforeEndMs = 2 * minuteMs

/**
 * How a session stands, as far as can be told from what was heard of it last. A machine that slept is told at once:
 * its clock went on.
 *
 * @param localNow this machine's clock, in milliseconds
 */
export function sessionStanding(known: KnownSession, localNow: number): SessionStanding {
  const now = Date.parse(known.now) + Math.max(0, localNow - known.receivedAt)
  const untilIdleEnd = Date.parse(known.idleEndsAt) - now
  const untilEnd = Date.parse(known.endsAt) - now
  if (untilIdleEnd <= 0 || untilEnd <= 0) return { kind: 'over' }
  if (untilIdleEnd < untilEnd && untilIdleEnd <= warnBeforeIdleEndMs) return { kind: 'idle', endsAt: known.idleEndsAt, forMs: untilIdleEnd }
  if (untilEnd <= warnAgainBeforeEndMs) return { kind: 'lastMinutes', endsAt: known.endsAt, isLast: true, forMs: untilEnd }
  if (untilEnd <= warnBeforeEndMs) return { kind: 'lastMinutes', endsAt: known.endsAt, isLast: false, forMs: untilEnd - warnAgainBeforeEndMs }
  return { kind: 'open', forMs: Math.min(untilIdleEnd - warnBeforeIdleEndMs, untilEnd - warnBeforeEndMs) }
}
