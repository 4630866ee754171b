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

/** What nobody is told who asks for what only people may have. */
export const notSignedIn = 'You are not signed in. Sign in first.'

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

/** May the viewer hand a group of their unit over to another unit? */
export function mayHandOver(viewer: Viewer | null): viewer is Viewer & { unitCode: string } {
  return mayRecord(viewer) && roles[viewer.role].mayHandOver
}

/** May the viewer say from when on the limits of a series of their unit are reckoned anew? */
export function mayRebase(viewer: Viewer | null): viewer is Viewer & { unitCode: string } {
  return maySeeRecords(viewer) && roles[viewer.role].mayRebase
}

/** May the viewer see returns at all: of their own unit, or as the network operations centre of every unit? */
export function maySeeReturns(viewer: Viewer | null): viewer is Viewer {
  return maySeeRecords(viewer) || mayTrackReturns(viewer)
}

/** May the viewer see every unit's returns, chase them, ask about figures and give more time? */
export function mayTrackReturns(viewer: Viewer | null): viewer is Viewer {
  return viewer !== null && roles[viewer.role].mayTrackReturns
}

/** May the viewer accept returns, give accepted ones back and publish editions? */
export function mayAcceptReturns(viewer: Viewer | null): viewer is Viewer {
  return viewer !== null && roles[viewer.role].mayAcceptReturns
}

/**
 * The viewer as somebody who accepts returns for the network operations centre.
 *
 * @throws RefusedError that says who does
 */
export function accepterFrom(viewer: Viewer | null): Viewer {
  if (!mayAcceptReturns(viewer)) throw new RefusedError(whyNotAccept(viewer))
  return viewer
}

/** What somebody is told who does not watch over returns. */
export function whyNotTrack(viewer: Viewer | null): string {
  if (!viewer) return notSignedIn
  return `${somebodyOf(viewer.role)} does not watch over the returns of units. Ask a NOCC analyst or accepter.`
}

/** What somebody is told who does not accept returns. */
export function whyNotAccept(viewer: Viewer | null): string {
  if (!viewer) return notSignedIn
  return `${somebodyOf(viewer.role)} does not accept or publish returns. Ask a NOCC accepter.`
}

/** May the viewer give, decide and end grants, and refuse people? */
export function mayAdminister(viewer: Viewer | null): viewer is Viewer {
  return viewer !== null && roles[viewer.role].mayAdminister
}

/**
 * The viewer as an administrator.
 *
 * @throws RefusedError that says whom to ask
 */
export function administratorFrom(viewer: Viewer | null): Viewer {
  if (!mayAdminister(viewer)) throw new RefusedError(whyNotAdminister(viewer))
  return viewer
}

/** What somebody is told who may not administer. */
export function whyNotAdminister(viewer: Viewer | null): string {
  if (!viewer) return notSignedIn
  return `${somebodyOf(viewer.role)} does not change people and what they may do. Ask an administrator of Longview.`
}

/**
 * The viewer as somebody who may record.
 *
 * @throws RefusedError that says who may
 */
export function recorderFrom(viewer: Viewer | null): Viewer & { unitCode: string } {
  if (!mayRecord(viewer)) throw new RefusedError(whyNotRecord(viewer))
  return viewer
}

/** What somebody is told who may not record. */
export function whyNotRecord(viewer: Viewer | null): string {
  if (!viewer) return notSignedIn
  return `${somebodyOf(viewer.role)} does not record. Ask a recorder or performance lead of the unit.`
}

/**
 * The viewer as somebody who answers for the groups of their unit.
 *
 * @throws RefusedError that says who does
 */
export function handingOverFrom(viewer: Viewer | null): Viewer & { unitCode: string } {
  if (!mayHandOver(viewer)) throw new RefusedError(whyNotHandOver(viewer))
  return viewer
}

/** What somebody is told who may not hand groups over. */
export function whyNotHandOver(viewer: Viewer | null): string {
  if (!viewer) return notSignedIn
  return `${somebodyOf(viewer.role)} does not hand groups over to another unit. Ask a performance lead or the unit head of the unit.`
}

/**
 * The viewer as somebody who re-bases series of their unit.
 *
 * @throws RefusedError that says who does
 */
export function rebasingFrom(viewer: Viewer | null): Viewer & { unitCode: string } {
  if (!mayRebase(viewer)) throw new RefusedError(whyNotRebase(viewer))
  return viewer
}

/** What somebody is told who may not re-base series. */
export function whyNotRebase(viewer: Viewer | null): string {
  if (!viewer) return notSignedIn
  return `${somebodyOf(viewer.role)} does not say from when on the limits of a series are reckoned anew. Ask a performance lead or the unit head of the unit.`
}

/** May the viewer make figures of units for the public? */
export function mayPublishFigures(viewer: Viewer | null): viewer is Viewer {
  return viewer !== null && roles[viewer.role].mayPublishFigures
}

/**
 * The viewer as somebody who makes figures for the public.
 *
 * @throws RefusedError that says who does
 */
export function publisherFrom(viewer: Viewer | null): Viewer {
  if (!mayPublishFigures(viewer)) throw new RefusedError(whyNotPublishFigures(viewer))
  return viewer
}

/** What somebody is told who makes no figures for the public. */
export function whyNotPublishFigures(viewer: Viewer | null): string {
  if (!viewer) return notSignedIn
  return `${somebodyOf(viewer.role)} does not make figures for the public. Ask an executive board member, or a NOCC analyst or accepter.`
}

/** May the viewer make packs for the board? */
export function mayMakePacks(viewer: Viewer | null): viewer is Viewer {
  return viewer !== null && roles[viewer.role].mayMakePacks
}

/**
 * The viewer as somebody who makes packs for the board.
 *
 * @throws RefusedError that says who does
 */
export function packMakerFrom(viewer: Viewer | null): Viewer {
  if (!mayMakePacks(viewer)) throw new RefusedError(whyNotMakePacks(viewer))
  return viewer
}

/** What somebody is told who makes no packs. */
export function whyNotMakePacks(viewer: Viewer | null): string {
  if (!viewer) return notSignedIn
  return `${somebodyOf(viewer.role)} does not make packs for the board. Ask an executive board member, or a NOCC analyst or accepter.`
}

/** What somebody is told who may not see or do something for which there are no closer words. */
export function whyNot(viewer: Viewer | null, what: 'see' | 'do'): string {
  if (!viewer) return notSignedIn
  const ask = mayAdminister(viewer) ? 'another administrator' : 'an administrator'
  return `${somebodyOf(viewer.role)} does not ${what} this. Ask ${ask} of Longview if your work needs it.`
}

/** What somebody is told who may not see figures of units. */
export function whyNotSeeFigures(viewer: Viewer | null): string {
  if (!viewer) return notSignedIn
  return `${somebodyOf(viewer.role)} does not see figures of units. Ask a performance lead of the unit, or the executive board.`
}

/** "A moderator", "An executive board member", "A NOCC analyst". */
function somebodyOf(role: Role): string {
  const words = roles[role].inWords
  const said = words.startsWith('NOCC') ? words : words.toLowerCase()
  return `${/^[aeio]/.test(said) ? 'An' : 'A'} ${said}`
}
