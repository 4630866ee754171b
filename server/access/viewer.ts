import { RefusedError } from '../errors.ts'
import { roles, type Role } from './roles.ts'

/** Who is looking: a person, in one role, of one unit or of the network. */
export type Viewer = {
  code: string
  /** By role and unit, never a name: "EMSOU recorder 1". */
  label: string
  role: Role
  /** The viewer's unit; null for people of the network. */
  unitCode: string | null
  /** The session in which they look; none where a test or a command acts. */
  sessionId?: string | null
}

/** May the viewer see figures that count records of units? */
export function maySeeAggregates(viewer: Viewer | null): viewer is Viewer {
  return viewer !== null && roles[viewer.role].maySeeAggregates
}

/** May the viewer see records at all? Only people of a unit, and only that unit's. */
export function maySeeRecords(viewer: Viewer | null): viewer is Viewer & { unitCode: string } {
  return viewer !== null && viewer.unitCode !== null && roles[viewer.role].isOfUnit
}

/** May the viewer record and correct for their unit? */
export function mayRecord(viewer: Viewer | null): viewer is Viewer & { unitCode: string } {
  return maySeeRecords(viewer) && roles[viewer.role].mayRecord
}

/**
 * The viewer as somebody who may record.
 *
 * @throws RefusedError that says who may
 */
export function recorderFrom(viewer: Viewer | null): Viewer & { unitCode: string } {
  if (!viewer) throw new RefusedError('Choose who you are first')
  if (!mayRecord(viewer)) {
    throw new RefusedError(`${somebodyOf(viewer.role)} does not record. Ask a recorder or performance lead of the unit.`)
  }
  return viewer
}

/** "A moderator", "An executive board member", "A NOCC analyst". */
function somebodyOf(role: Role): string {
  const words = roles[role].inWords
  const said = words.startsWith('NOCC') ? words : words.toLowerCase()
  return `${/^[aeiou]/.test(said) ? 'An' : 'A'} ${said}`
}
