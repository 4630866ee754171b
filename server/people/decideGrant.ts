import { roles } from '../access/roles.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { tidy } from '../facts/textRules.ts'
import { dayInWords } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { findGrantFor } from './findGoverned.ts'
import type { GrantDecision, GrantRecord } from './grantRecord.ts'
import { decisionProblems, overlapping, stateProblem, whyNotDecide } from './grantRules.ts'
import { saidInWords } from './grantFault.ts'
import { addDecision, findGrantsOf } from './grantStore.ts'

export type DecideGrant = { key: string; grant: string; decision: GrantDecision; reason?: string | null | undefined }

/**
 * Confirms or refuses a grant that another administrator gave to somebody else.
 *
 * @throws RefusedError when it does not wait, when it is the administrator's own or was given by them, and when the
 * person has another role in the same days
 */
export async function decideGrant(acting: Acting, input: DecideGrant): Promise<Made> {
  const { viewer, database, now } = acting
  const { administrator, grant } = await findGrantFor(acting, input.grant)
  const detail = { person: grant.personCode, role: grant.role, unit: grant.unitCode, decision: input.decision }
  const submission = { viewer: administrator, operation: 'decideGrant', recordKind: 'Grant', input, now, detail } as const
  return carryOutOnce(database, submission, grant.id, async () => {
    const today = londonDayOf(now)
    refuseWith(stateProblem(grant, today, 'DECIDE') ?? whyNotDecide(viewer, grant, today))
    refuseProblems(decisionProblems(input.decision, input.reason))
    if (input.decision === 'CONFIRMED') refuseWith(whyNotBoth(overlapping(grant, await findGrantsOf(acting, [grant.personCode]))))
    const decided = { grantId: grant.id, decision: input.decision, reason: tidy(input.reason), decidedBy: administrator.code, now }
    await saidInWords(addDecision(database, decided))
  })
}

function whyNotBoth([standing]: GrantRecord[]): string | null {
  if (!standing) return null
  const role = `${roles[standing.role].inWords}${standing.unitCode ? ` of ${standing.unitCode}` : ''}`
  const days = `from ${dayInWords(standing.from)}${standing.to ? ` until ${dayInWords(standing.to)}` : ''}`
  return `The person has another role in these days: ${role}, ${days}. A person has one role at a time: end that one first.`
}

function refuseWith(message: string | null): void {
  if (message) throw new RefusedError(message, [{ field: 'grant', message }])
}
