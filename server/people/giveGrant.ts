import { roles } from '../access/roles.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { keptText } from '../facts/textRules.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { findOtherPerson } from './findGoverned.ts'
import type { GrantRecord } from './grantRecord.ts'
import { barringRole, grantProblems, type GrantInput } from './grantRules.ts'
import { saidInWords } from './grantFault.ts'
import { addGrant, findGrantsOf } from './grantStore.ts'

export type GiveGrant = GrantInput & { key: string; person: string }

/**
 * Gives somebody else a role for some days. It waits for another administrator; until then it lets nobody in.
 * A role that stands in the same days may stand on: it is ended before this one is confirmed.
 */
export async function giveGrant(acting: Acting, input: GiveGrant): Promise<Made> {
  const { database, now, reference } = acting
  const { administrator, person } = await findOtherPerson(acting, input.person)
  const detail = { person: person.code, role: input.role, unit: input.unit ?? null }
  const submission = { viewer: administrator, operation: 'giveGrant', recordKind: 'Grant', input, now, detail } as const
  return carryOutOnce(database, submission, null, async (id) => {
    const others = await findGrantsOf(acting, [person.code])
    refuseProblems([...grantProblems(input, londonDayOf(now), reference.units), ...barredProblems(input, others)])
    const { role, from, to = null, reason } = input
    await saidInWords(
      addGrant(database, { id, personCode: person.code, role, unitCode: input.unit ?? null, from, to, reason: keptText(reason), givenBy: administrator.code, now }),
    )
  })
}

function barredProblems({ role }: GrantInput, others: GrantRecord[]): Problem[] {
  const barring = barringRole(role, others)
  if (!barring) return []
  const said = (one: keyof typeof roles) => roles[one].inWords.toLowerCase()
  return [{ field: 'role', message: `This person is or was ${said(barring)}, so can never be ${said(role)}. Choose somebody else.` }]
}
