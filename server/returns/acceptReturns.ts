import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { lockedReturn, type LockedReturn, type Mover } from './carryOutStep.ts'
import { accepterFrom } from '../access/viewer.ts'
import { findReturn } from './findReturn.ts'
import { addStep } from './nextStep.ts'
import type { ReturnPlace } from './returnPlace.ts'
import { queriesOfReturn } from './returnQueries.ts'
import { findTransition } from './returnTransitions.ts'
import { StaleReturnError } from './staleReturn.ts'
import { whyNotAcceptOwn } from './threePeople.ts'
import { whyNotMove } from './whyNotMove.ts'

/** A return to accept, and the version of it that the accepter looked at. */
export type ReturnToAccept = ReturnPlace & { version: number }
export type AcceptReturns = { key: string; returns: ReturnToAccept[] }

/** More than the units have returns in a year. */
const mostAtOnce = 200

/**
 * Accepts returns, all of them or none: from now on their figures are those that the network goes by.
 *
 * @throws StaleReturnError with the first of them that somebody moved on since
 * @throws RefusedError that names each that cannot be accepted, and why
 */
export async function acceptReturns(acting: Acting, input: AcceptReturns): Promise<Made> {
  const viewer = accepterFrom(acting.viewer)
  const { database, now } = acting
  refuseProblems(listProblems(input.returns))
  const found = await findAll(acting, input.returns)
  const submission = { viewer, operation: 'acceptReturns', recordKind: 'Return', input, now } as const
  return carryOutOnce(database, submission, found.find(({ id }) => id !== null)?.id ?? null, async (freshId) => {
    const mover = { ...acting, viewer }
    const locked = await lockAll(mover, found, freshId)
    const stale = locked.findIndex(({ version }, index) => version !== input.returns[index]?.version)
    const moved = locked[stale]
    if (moved) throw new StaleReturnError(input.returns[stale]?.version ?? 0, moved)
    refuseAll(await problemsOf(mover, locked))
    for (const standing of locked) await addStep(mover, standing, { action: 'ACCEPT', to: 'ACCEPTED' }, { snapshotId: standing.snapshotId })
    return locked.map(({ id }) => id)
  })
}

function listProblems(returns: readonly ReturnToAccept[]): Problem[] {
  if (returns.length === 0) return [{ field: 'returns', message: 'Choose at least one return to accept' }]
  if (returns.length > mostAtOnce) return [{ field: 'returns', message: `Accept at most ${mostAtOnce} returns at once; these are ${returns.length.toLocaleString('en-GB')}` }]
  return returns.flatMap(({ unit, period }, index) => {
    const isTwice = returns.findIndex((one) => one.unit === unit && one.period === period) < index
    return isTwice ? [{ field: `returns.${index}`, message: 'This return is given twice' }] : []
  })
}

async function findAll(acting: Acting, returns: readonly ReturnToAccept[]) {
  const found = []
  for (const place of returns) found.push(await findReturn(acting, place, null))
  refuseProblems(found.flatMap((one, index) => (one ? [] : [{ field: `returns.${index}`, message: 'There is no such return: choose returns from the list' }])))
  return found.filter((one) => one !== null)
}

/** In the order of their ids, so that two who accept the same ones never wait for each other; given back as they were asked. */
async function lockAll(mover: Mover, found: Awaited<ReturnType<typeof findAll>>, freshId: string): Promise<LockedReturn[]> {
  const locked = new Map<object, LockedReturn>()
  for (const one of found.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))) {
    // One that nobody touched is no return to accept, and is told so without a row.
    locked.set(one, one.id === null ? { ...one, id: freshId } : await lockedReturn(mover, one, freshId))
  }
  return found.map((one) => locked.get(one)).filter((one) => one !== undefined)
}

async function problemsOf(mover: Mover, locked: readonly LockedReturn[]): Promise<Problem[]> {
  const own = await whyNotAcceptOwn(mover, locked)
  const problems: Problem[] = []
  for (const [index, standing] of locked.entries()) {
    const why = await whyNotAccept(mover, standing, own[index] ?? null)
    if (why) problems.push({ field: `returns.${index}`, message: `${nameOf(standing)}: ${why}` })
  }
  return problems
}

/** Why a return cannot be accepted; null where it can. */
async function whyNotAccept(mover: Mover, standing: LockedReturn, own: string | null): Promise<string | null> {
  if (!findTransition(mover.viewer.role, standing.state, 'ACCEPT')) return whyNotMove(mover.viewer.role, standing.state, 'ACCEPT')
  if (own) return own
  const open = (await queriesOfReturn(mover, standing)).filter(({ isOpen }) => isOpen).length
  const questions = open === 1 ? 'A question about it is' : `${open} questions about it are`
  return open > 0 ? `${questions} not answered. Ask again, so that the unit can answer before it is accepted.` : null
}

const nameOf = ({ unitCode, period }: LockedReturn) => `${unitCode}, ${period.inWords}`

/** One is told in its own words; of several each is named. */
function refuseAll(problems: Problem[]): void {
  const [first] = problems
  if (problems.length === 1 && first) throw new RefusedError(`Nothing was accepted. ${first.message}`, problems)
  if (first) throw new RefusedError(`Nothing was accepted: ${problems.length} of the returns cannot be accepted`, problems)
}
