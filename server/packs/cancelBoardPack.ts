import { packMakerFrom } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { isPostgresFault } from '../database/postgresFault.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { removeProgress } from './packProgressStore.ts'
import { isThere, whyNotCancel } from './packState.ts'
import { addEnd, readPacks } from './packStore.ts'

export type CancelBoardPack = { key: string; number: number }

/**
 * Ends the making of a pack of the viewer's own: whoever makes it leaves it before its next step.
 *
 * @throws RefusedError when there is none of that number, another asked for it, or it is there or has ended, be it while this waited
 * Checked in: test/api/packs/making.test.ts, test/postgres/packs.test.ts.
 */
export async function cancelBoardPack({ viewer: given, database, now }: Acting, input: CancelBoardPack): Promise<Made> {
  const viewer = packMakerFrom(given)
  const { number } = input
  const read = async () => (await readPacks(database, Prisma.sql`p.number = ${number}::integer`))[0]
  const pack = await read()
  const submission = { viewer, operation: 'cancelBoardPack', recordKind: 'BoardPack', input, now, detail: { number } } as const
  return carryOutOnce(database, submission, pack?.id ?? null, async () => {
    if (!pack) throw new RefusedError(`There is no board pack ${number}, so nothing was cancelled. Load the list again.`)
    const whyNot = whyNotCancel(pack, viewer)
    if (whyNot) throw new RefusedError(whyNot)
    // In this order, as whoever gives a pack up: two who end it at once wait for each other only once, and the later finds what came of it.
    if (!(await removeProgress(database, { number, tries: null }))) throw new RefusedError(whyNotCancel((await read()) ?? pack, viewer) ?? isThere(number))
    await addEnd(database, number, { how: 'CANCELLED', why: null, at: now }, viewer.code)
  }).catch((error: unknown) => {
    if (isPostgresFault(error, 'LV014')) throw new RefusedError(isThere(number)) // since it was read
    throw error
  })
}
