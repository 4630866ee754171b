import { roles, type Role } from '../access/roles.ts'
import { mayAdminister, type Viewer } from '../access/viewer.ts'
import type { Problem } from '../errors.ts'
import { codeProblems } from '../facts/codeRules.ts'
import { textProblems } from '../facts/textRules.ts'
import { dayInWords, type Day } from '../periods/day.ts'
import type { Unit } from '../units/referenceData.ts'
import type { GrantDecision, GrantRecord } from './grantRecord.ts'
import { grantStateOf, type GrantState } from './grantState.ts'

export type GrantInput = { role: Role; unit?: string | null | undefined; from: Day; to?: Day | null | undefined; reason: string }

const longestReason = 1_000

/** What is wrong with a reason: one is always asked for, except to confirm. */
export function reasonProblems(reason: string | null | undefined, name: string, isRequired = true): Problem[] {
  return textProblems('reason', reason, { name, atMost: longestReason, isRequired })
}

/** What is wrong with a grant as it is given, everything at once. A role begins today or later: what was done before was done without it. */
export function grantProblems({ role, unit, from, to, reason }: GrantInput, today: Day, units: Map<string, Unit>): Problem[] {
  return [
    ...unitProblems(role, unit ?? null, units),
    ...(from < today ? [{ field: 'from', message: `Enter today or a later day: a role cannot begin before it is given, on ${dayInWords(today)}` }] : []),
    ...(to && to <= from ? [{ field: 'to', message: 'Enter a day after the first one: it is the first day on which the role holds no more' }] : []),
    ...reasonProblems(reason, 'why the role is given'),
  ]
}

function unitProblems(role: Role, unit: string | null, units: Map<string, Unit>): Problem[] {
  const { isOfUnit, inWords } = roles[role]
  if (isOfUnit) return codeProblems('unit', unit ?? '', units, 'unit')
  return unit ? [{ field: 'unit', message: `${inWords} is a role of the network: leave the unit out` }] : []
}

/** Why the viewer may not decide a grant though it waits, and who may; null where they may, or where it does not wait. */
export function whyNotDecide(viewer: Viewer | null, grant: GrantRecord, today: Day): string | null {
  if (grantStateOf(grant, today) !== 'WAITING') return null
  if (!mayAdminister(viewer)) return 'An administrator other than the one who gave it decides on it.'
  if (viewer.code === grant.personCode) return 'It is yours. An administrator other than you and the one who gave it decides on it.'
  if (viewer.code === grant.givenBy) return 'You gave it. Another administrator decides on it.'
  return null
}

/** May the viewer confirm or refuse it now? */
export function mayDecide(viewer: Viewer | null, grant: GrantRecord, today: Day): boolean {
  return mayAdminister(viewer) && grantStateOf(grant, today) === 'WAITING' && whyNotDecide(viewer, grant, today) === null
}

const endable: readonly GrantState[] = ['WAITING', 'COMING', 'HOLDS']

/** May the viewer end it now? Nobody ends their own. */
export function mayEnd(viewer: Viewer | null, grant: GrantRecord, today: Day): boolean {
  return mayAdminister(viewer) && viewer.code !== grant.personCode && endable.includes(grantStateOf(grant, today))
}

/**
 * Why nobody can confirm a grant that waits, as the person's other roles stand; null where it can be confirmed. It may be
 * given all the same: a role is given ahead of the end of the one before.
 *
 * @param others every grant of the person that the viewer may see
 */
export function whyNotConfirm(grant: GrantRecord, others: readonly GrantRecord[], today: Day): string | null {
  if (grantStateOf(grant, today) !== 'WAITING') return null
  const barring = barringRole(grant.role, others)
  if (barring) return `It can never be confirmed: this person is or was ${roles[barring].inWords.toLowerCase()}.`
  const standing = overlapping(grant, others)
  const named = standing.map(({ role, unitCode }) => `“${roles[role].inWords}${unitCode ? ` of ${unitCode}` : ''}”`).join(' and ')
  if (standing.length === 0) return null
  if (standing.some((other) => grantStateOf(other, today) === 'OVER')) return `It can never be confirmed: ${named} held on some of its days. Give it again from a later day.`
  // One with a last day must be ended sooner: once it is over, the days that both had stay.
  const end = standing.some(({ to }) => to !== null) ? (standing.length > 1 ? 'are ended' : 'is ended') : 'ends'
  return `It cannot be confirmed until ${named} ${end}.`
}

/** Why something cannot be done to a grant that stands so; null where it can. */
export function stateProblem(grant: GrantRecord, today: Day, act: 'DECIDE' | 'END'): string | null {
  const state = grantStateOf(grant, today)
  if (act === 'DECIDE' ? state === 'WAITING' : endable.includes(state)) return null
  return {
    WAITING: 'This grant waits for a second administrator',
    REFUSED: 'This grant was refused already',
    COMING: 'This grant was confirmed already',
    HOLDS: grant.basis === 'ADMINISTRATORS' ? 'This grant was confirmed already' : 'This grant needs no decision: it did not come from an administrator',
    OVER: 'The last day of this grant is past',
    ENDED: 'This grant was ended already',
  }[state]
}

/** What is wrong with a decision. */
export function decisionProblems(decision: GrantDecision, reason: string | null | undefined): Problem[] {
  return reasonProblems(reason, 'why the grant is refused', decision === 'REFUSED')
}

type Held = Pick<GrantRecord, 'role' | 'basis' | 'decision' | 'from' | 'to' | 'endedAt' | 'id'>

const isConfirmed = ({ basis, decision }: Held) => basis !== 'ADMINISTRATORS' || decision === 'CONFIRMED'

/** The role that bars this one for ever: an administrator is never an auditor, nor was or will be. Null where none does. */
export function barringRole(role: Role, others: readonly Held[]): Role | null {
  const barred = { ADMINISTRATOR: 'AUDITOR', AUDITOR: 'ADMINISTRATOR' } as const
  const other = role === 'ADMINISTRATOR' || role === 'AUDITOR' ? barred[role] : null
  return other && others.some((grant) => grant.role === other && isConfirmed(grant)) ? other : null
}

/** The grants in force, today or later, that share a day with these: a person has one role at a time. */
export function overlapping<T extends Held>(grant: Pick<Held, 'from' | 'to' | 'id'>, others: readonly T[]): T[] {
  const isBefore = (to: Day | null, from: Day) => to !== null && to <= from
  return others.filter(
    (other) => other.id !== grant.id && isConfirmed(other) && other.endedAt === null && !isBefore(other.to, grant.from) && !isBefore(grant.to, other.from),
  )
}
