import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { requireSeenDisruption } from './findOwnDisruption.ts'
import { closeLink } from './linkStore.ts'

export type RemoveDisruptionLink = { key: string; disruption: string; other: string }

/** Takes back what the recorder's unit said of two disruptions. Also where the other can no longer be seen. */
export async function removeDisruptionLink(acting: Acting, input: RemoveDisruptionLink): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode } = recorder
  const { id } = await requireSeenDisruption(acting, input.disruption, 'disruption')
  return carryOutOnce(database, { viewer: recorder, operation: 'removeDisruptionLink', recordKind: 'Disruption', input, now }, id, async () => {
    const otherId = recordIdFrom(input.other, 'Disruption')
    if (otherId && (await closeLink(database, unitCode, [id, otherId], now))) return [otherId]
    const message = 'These two disruptions are not linked'
    throw new RefusedError(message, [{ field: 'other', message }])
  })
}
