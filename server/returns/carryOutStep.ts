import { whyNot, type Viewer } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { findReturn } from './findReturn.ts'
import { lockReturn } from './lockReturn.ts'
import { noSuchReturn } from './noSuchReturn.ts'
import type { ReturnPlace } from './returnPlace.ts'
import type { ReturnRecord } from './returnRecord.ts'
import { ensureReturn } from './returnWriting.ts'

/** Somebody who moves a return on. */
export type Mover = Acting & { viewer: Viewer }
/** A return that nobody else moves on until the transaction ends; it has a row by then. */
export type LockedReturn = ReturnRecord & { id: string }

/** What is sent with every step of one return. */
export type StepInput = { key: string; period: string; version: number } & WithTextAnswers
/** A step that somebody asks for. */
export type Step = {
  /** Name of the mutation. */
  operation: string
  place: ReturnPlace
  input: StepInput
  /** Reads texts that were answered for before. */
  answeredTexts?: (standing: ReturnRecord) => Promise<string[]>
}

/**
 * Carries a step of one return out once, under the return's lock: no other step and no figure of it passes in between.
 *
 * @param work told the return as it stands then; it adds what is done, or throws
 * @throws RefusedError in the same words for another unit's return and one that there is not
 */
export async function carryOutStep(acting: Acting, step: Step, work: (mover: Mover, standing: LockedReturn) => Promise<void>): Promise<Made> {
  const { viewer, database, now } = acting
  const { operation, place, input, answeredTexts } = step
  if (!viewer) throw new RefusedError(whyNot(viewer, 'do'))
  const found = await findReturn(acting, place, null)
  if (!found) throw noSuchReturn()
  const submission = {
    viewer, operation, recordKind: 'Return', recordUnit: found.unitCode, input, now, answeredTexts: answeredTexts && (() => answeredTexts(found)),
  } as const
  return carryOutOnce(database, submission, found.id, async (freshId) => {
    const standing = await lockedReturn(acting, found, freshId)
    await work({ ...acting, viewer }, standing)
    return [standing.id]
  })
}

/**
 * The return as it stands once nobody else can move it on; its row is made where nobody had touched it.
 *
 * @param freshId under which it stands then, unless somebody else is faster
 */
export async function lockedReturn(acting: Acting, found: ReturnRecord, freshId: string): Promise<LockedReturn> {
  const id = found.id ?? (await ensureReturn(acting.database, found, freshId))
  await lockReturn(acting.database, id)
  const standing = await findReturn(acting, { unit: found.unitCode, period: found.period.code }, null)
  if (!standing) throw new Error('A return that was just locked cannot be read')
  return { ...standing, id }
}
