import { RefusedError } from '../errors.ts'
import type { LockedReturn, Mover } from './carryOutStep.ts'
import { handsIn } from './mayDo.ts'

/** Refuses a head who stated anything of the return, ever. The database refuses it as well. */
export async function refusePreparer(mover: Mover, { id }: LockedReturn): Promise<void> {
  const [hand] = await handsIn(mover, [id])
  if (hand?.hasPrepared) throw new RefusedError('You stated figures of this return, so you cannot approve it. Ask another unit head of your unit, who stated none of them.')
}

/** Why the mover may not accept each of the returns as somebody who took part in them; null where they took none. The database refuses it as well. */
export async function whyNotAcceptOwn(mover: Mover, standing: readonly LockedReturn[]): Promise<(string | null)[]> {
  const hands = await handsIn(mover, standing.map(({ id }) => id))
  return hands.map((hand) => (hand?.hasPrepared || hand?.hasApprovedOrSent ? 'You prepared, approved or sent this return, so you cannot accept it. Ask another NOCC accepter.' : null))
}
