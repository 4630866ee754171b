import { notSignedIn } from '../access/viewer.ts'
import { carryOutOnce } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { countEndedAt, endOwnSessions } from './sessionStore.ts'

/** `session`: one of them; all without it. `keepThisOne`: whether the one in which this is sent goes on. */
export type EndMySessions = { key: string; keepThisOne: boolean; session?: string | null | undefined }

/**
 * Ends sessions of the viewer's own, in whatever browser: the next request of each is refused.
 *
 * @throws RefusedError for nobody, and when the one that is named is not open; whether it is another's is not said
 */
export async function endMySessions({ viewer, database, now }: Pick<Acting, 'viewer' | 'database' | 'now'>, input: EndMySessions): Promise<{ ended: number }> {
  if (!viewer) throw new RefusedError(notSignedIn)
  const only = input.session ? recordIdFrom(input.session, 'Session') : null
  if (input.session && !only) throw notOpen()
  const keep = input.keepThisOne ? (viewer.sessionId ?? null) : null
  const made = await carryOutOnce(database, { viewer, operation: 'endMySessions', recordKind: 'Session', input, now }, only, async () => {
    const ended = await endOwnSessions(database, viewer, now, { only, keep })
    if (only && ended.length === 0) throw notOpen()
    return ended
  })
  return { ended: await countEndedAt(database, viewer, made.asAt) }
}

function notOpen(): RefusedError {
  const message = 'That session is not open any more, or it is this one and you asked to keep it. Load your sessions again.'
  return new RefusedError(message, [{ field: 'session', message }])
}
