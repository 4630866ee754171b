import { roles } from '../access/roles.ts'
import type { Viewer } from '../access/viewer.ts'
import type { PackProgress, PackRecord } from './packRecord.ts'
import { waitsForItsTurn } from './packWaiting.ts'

export type PackState = 'WAITING' | 'MAKING' | 'PRINTING' | 'READY' | 'CANCELLED' | 'FAILED'

/** How far a pack is, from what there is of it. Checked in: test/unit/packs/packState.test.ts. */
export function packState({ ended, printed, frozen, progress }: Pick<PackRecord, 'ended' | 'printed' | 'frozen' | 'progress'>): PackState {
  if (ended) return ended.how
  if (printed) return 'READY'
  if (frozen) return 'PRINTING'
  return progress !== null && progress.tries > 0 ? 'MAKING' : 'WAITING'
}

/**
 * What is said of the making. A pack that was taken has begun, though whoever took it has not said yet with what.
 *
 * Checked in: test/unit/packs/packState.test.ts.
 */
export function progressShown({ progress }: Pick<PackRecord, 'progress'>): PackProgress | null {
  const hasBegun = progress !== null && progress.tries > 0 && progress.doing === waitsForItsTurn
  return hasBegun ? { ...progress, doing: 'Beginning' } : progress
}

/** Why the viewer may not cancel a pack, in words; null where they may. What is frozen stands. */
export function whyNotCancel(pack: PackRecord, viewer: Pick<Viewer, 'code' | 'role'>): string | null {
  const { number, requestedBy, requestedRole } = pack
  if (requestedBy !== viewer.code) return `Board pack ${number} was asked for by somebody else, so it is theirs to cancel.`
  if (requestedRole !== viewer.role) return `You asked for board pack ${number} in another role (${roles[requestedRole].inWords}): cancel it in that role.`
  const state = packState(pack)
  if (state === 'CANCELLED') return `Board pack ${number} was cancelled already.`
  if (state === 'FAILED') return `Board pack ${number} could not be made, so there is nothing to cancel.`
  if (state === 'PRINTING') return `What board pack ${number} says is kept already and cannot be cancelled. Only its PDF is still being printed, and that goes on.`
  return state === 'READY' ? isThere(number) : null
}

/** What somebody is told who cancels a pack that is there. */
export function isThere(number: number): string {
  return `Board pack ${number} is there already, so it is kept: its content cannot be cancelled.`
}
