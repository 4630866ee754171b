import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { keptText } from '../facts/textRules.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { findGrantFor } from './findGoverned.ts'
import { saidInWords } from './grantFault.ts'
import { reasonProblems, stateProblem } from './grantRules.ts'
import { addGrantEnd } from './grantStore.ts'

export type EndGrant = { key: string; grant: string; reason: string }

/**
 * Ends a grant of somebody else at once, also one that waits or is to come. One administrator suffices: taking away is safe.
 *
 * @throws RefusedError when fewer than two administrators would be left
 */
export async function endGrant(acting: Acting, input: EndGrant): Promise<Made> {
  const { database, now } = acting
  const { administrator, grant } = await findGrantFor(acting, input.grant)
  const detail = { person: grant.personCode, role: grant.role, unit: grant.unitCode }
  const submission = { viewer: administrator, operation: 'endGrant', recordKind: 'Grant', input, now, detail } as const
  return carryOutOnce(database, submission, grant.id, async () => {
    const own = grant.personCode === administrator.code ? 'Nobody ends their own role. Ask another administrator.' : null
    const message = own ?? stateProblem(grant, londonDayOf(now), 'END')
    if (message) throw new RefusedError(message, [{ field: 'grant', message }])
    refuseProblems(reasonProblems(input.reason, 'why the role is ended'))
    await saidInWords(addGrantEnd(database, { grantId: grant.id, reason: keptText(input.reason), endedBy: administrator.code, now }))
  })
}
