import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import type { LockedReturn, Mover } from './carryOutStep.ts'
import { accepterFrom } from '../access/viewer.ts'
import { findNamedReturns } from './findNamedReturns.ts'
import { lockReturn } from './lockReturn.ts'
import { addStep } from './nextStep.ts'
import type { ReturnPlace } from './returnPlace.ts'
import type { ReturnRecord } from './returnRecord.ts'
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
  const submission = { viewer, operation: 'acceptReturns', recordKind: 'Return', ...whoseTheyAre(found), input, now } as const
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

async function findAll(acting: Acting, returns: readonly ReturnToAccept[]): Promise<ReturnRecord[]> {
  const found = await findNamedReturns(acting, returns, null)
  refuseProblems(found.flatMap((one, index) => (one ? [] : [{ field: `returns.${index}`, message: 'There is no such return: choose returns from the list' }])))
  return found.filter((one) => one !== null)
}

/** What the trail is told of whose they are: the unit where they are all of one, else the codes of the units. */
function whoseTheyAre(found: readonly ReturnRecord[]): { recordUnit: string } | { detail: { units: string[] } } {
  const [first = '', ...others] = [...new Set(found.map(({ unitCode }) => unitCode))].sort()
  return others.length === 0 ? { recordUnit: first } : { detail: { units: [first, ...others] } }
}

/** In the order of their ids, so that two who accept the same ones never wait for each other; given back as they were asked. */
async function lockAll(mover: Mover, found: readonly ReturnRecord[], freshId: string): Promise<LockedReturn[]> {
  for (const id of found.flatMap((one) => one.id ?? []).sort()) await lockReturn(mover.database, id)
  const standing = await findNamedReturns(mover, found.map(({ unitCode, period }) => ({ unit: unitCode, period: period.code })), null)
  // One that nobody touched is no return to accept, and is told so without a row.
  return standing.filter((one) => one !== null).map((one) => ({ ...one, id: one.id ?? freshId }))
}

/** Why returns cannot be accepted. One with an open question is none that was sent: it is left only once every question is answered. */
async function problemsOf(mover: Mover, locked: readonly LockedReturn[]): Promise<Problem[]> {
  const own = await whyNotAcceptOwn(mover, locked)
  const problems: Problem[] = []
  for (const [index, standing] of locked.entries()) {
    const mayBeAccepted = findTransition(mover.viewer.role, standing.state, 'ACCEPT') !== null
    const why = mayBeAccepted ? own[index] : whyNotMove(mover.viewer.role, standing, 'ACCEPT')
    if (why) problems.push({ field: `returns.${index}`, message: `${nameOf(standing)}: ${why}` })
  }
  return problems
}

const nameOf = ({ unitCode, period }: LockedReturn) => `${unitCode}, ${period.inWords}`

/** One is told in its own words; of several each is named. */
function refuseAll(problems: Problem[]): void {
  const [first] = problems
  if (problems.length === 1 && first) throw new RefusedError(`Nothing was accepted. ${first.message}`, problems)
  if (first) throw new RefusedError(`Nothing was accepted: ${problems.length} of the returns cannot be accepted`, problems)
}
