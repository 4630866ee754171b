import type { Viewer } from '../access/viewer.ts'
import { addAuditEntry } from '../audit/addAuditEntry.ts'
import { Prisma } from '../database/generated/client.ts'
import { isPostgresFault } from '../database/postgresFault.ts'
import { RefusedError } from '../errors.ts'
import { readLabels } from '../people/personLabels.ts'
import { freezePack } from './freezePack.ts'
import { type EndingPack, type PackMaking, PackLeftError, reading, type TakenPack, writing } from './packMaking.ts'
import { claimPack, type PackClaim, postponePack, releasePack, removeProgress } from './packProgressStore.ts'
import { addEnd, readHowFar, readPacks } from './packStore.ts'
import { keepPrint, notPrinted, printPack } from './printPack.ts'

/** What came of a round: the pack is ready, with or without its PDF; it failed for good, or is tried again later; or it was left to others. */
export type PackOutcome = 'READY' | 'WITHOUT_PDF' | 'FAILED' | 'TRIED_AGAIN' | 'LEFT'

/** So often a pack is begun. A process that is killed leaves it begun. */
const mostTries = 3

const couldNotBeMade = `Something went wrong on our side, ${mostTries} times over. Ask for the pack again; if it happens again, tell support its number.`

/**
 * Takes the pack that waits longest, and makes it: its content, part by part, and then its PDF.
 *
 * Nothing of it is lost where the process is killed: a pack that is not said to be in work for a while is taken up again, of one that is frozen
 * the printing alone. What fails three times is given up, in words for whoever asked.
 *
 * @returns null where none waits
 * @throws when the database cannot be reached; the pack is taken up again when its time has run out
 * Checked in: test/api/packs/making.test.ts.
 */
export async function makeNextPack(making: PackMaking): Promise<PackOutcome | null> {
  const claim = await writing(making, null, (database) => claimPack(database, making.times.claim))
  if (!claim) return null
  // Whatever it was that ended its maker so often, reading all of it again might end this one as well.
  if (claim.tries > mostTries) return giveUp(making, claim)
  const taken = await readTaken(making, claim)
  try {
    if (!taken.pack.frozen) await freezePack(making, taken)
    return await printPack(making, taken)
  } catch (error) {
    return afterFault(making, taken, error)
  }
}

async function readTaken(making: PackMaking, claim: PackClaim): Promise<TakenPack> {
  const viewer = whoAsked(claim)
  return reading(making, viewer, async (database) => {
    const [pack] = await readPacks(database, Prisma.sql`p.number = ${claim.number}::integer`)
    if (!pack) throw new Error('A pack that was just taken cannot be read')
    const labels = await readLabels({ viewer, database }, [viewer.code])
    return { claim, pack, viewer: { ...viewer, label: labels.get(viewer.code) ?? viewer.code } }
  })
}

/** Whoever asked for the pack, in the role in which they asked; called by their code. */
function whoAsked({ requestedBy: code, requestedRole: role }: PackClaim): Viewer {
  return { code, label: code, role, unitCode: null }
}

async function afterFault(making: PackMaking, taken: TakenPack, fault: unknown): Promise<PackOutcome> {
  const { claim, viewer } = taken
  if (fault instanceof PackLeftError) {
    if (fault.why === 'STOPPED') await writing(making, viewer, (database) => releasePack(database, claim))
    return 'LEFT'
  }
  if (fault instanceof RefusedError) return fail(making, taken, fault.message)
  making.failed(fault, claim.number)
  if (claim.tries >= mostTries) return giveUp(making, claim)
  await writing(making, viewer, (database) => postponePack(database, claim, making.times.retry * claim.tries))
  return 'TRIED_AGAIN'
}

/** What is frozen stands without a PDF; of anything else there is no pack. */
async function giveUp(making: PackMaking, claim: PackClaim): Promise<PackOutcome> {
  const viewer = whoAsked(claim)
  const { id, isFrozen } = await reading(making, viewer, (database) => readHowFar(database, claim.number))
  const ending = { claim, viewer, pack: { id } }
  return isFrozen ? keepPrint(making, ending, { whyNone: notPrinted }) : fail(making, ending, couldNotBeMade)
}

async function fail(making: PackMaking, { claim, viewer, pack }: EndingPack, why: string): Promise<PackOutcome> {
  try {
    return await writing(making, viewer, async (database, now) => {
      if (!(await removeProgress(database, claim))) return 'LEFT'
      await addEnd(database, claim.number, { how: 'FAILED', why, at: now }, viewer.code)
      const record = { kind: 'BoardPack', ids: [pack.id], unitCode: null }
      await addAuditEntry(database, { at: now, kind: 'ALTERATION', operation: 'failBoardPack', actor: viewer, record, detail: { number: claim.number } })
      return 'FAILED'
    })
  } catch (error) {
    if (isPostgresFault(error, 'LV014')) return 'LEFT'
    throw error
  }
}
