import type { Viewer } from '../access/viewer.ts'
import { isAnother, signedOut } from './watchEnds.ts'

/** Somebody who has a stream open. */
export type HasStream = {
  viewer: Viewer
  /** Who looks now, without counting as use; null once the session is over. */
  lookAgain: () => Promise<Viewer | null>
  stream: { end: (error: unknown) => void }
}

/** Ends the stream of each whose session is over, or who is another now than when it was opened, in words. */
export async function endOverSessions(watchers: readonly HasStream[]): Promise<void> {
  for (const { viewer, lookAgain, stream } of watchers) {
    const now = await lookAgain()
    if (!now) stream.end(signedOut())
    else if (now.code !== viewer.code || now.role !== viewer.role || now.unitCode !== viewer.unitCode) stream.end(isAnother())
  }
}
