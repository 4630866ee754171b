import { mayTrackReturns, whyNotTrack, type Viewer } from '../access/viewer.ts'
import { RefusedError } from '../errors.ts'

/**
 * The viewer as somebody of the network operations centre.
 *
 * @throws RefusedError that says whom to ask
 */
export function centreFrom(viewer: Viewer | null): Viewer {
  if (!mayTrackReturns(viewer)) throw new RefusedError(whyNotTrack(viewer))
  return viewer
}
