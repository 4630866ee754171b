import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import type { OcgFacts } from '../targets/ocgFacts.ts'
import { ocgsCalled } from '../targets/ocgsCalled.ts'
import { recordOcg } from '../targets/recordOcg.ts'
import type { CaseFacts } from './caseFacts.ts'

/** The facts of a group as far as a case knows them: no URN was published, and its first force is taken as the owner. */
export function groupFacts(facts: CaseFacts): OcgFacts {
  return { alias: facts.targetName, threats: facts.threats, owningForce: facts.forces[0] ?? null }
}

/**
 * The unit's group with the alias of the case; it is mapped where there is none.
 *
 * @throws RefusedError when several groups have the alias, or the group breaks a rule
 */
export async function groupOfCase(acting: Acting, key: string, facts: CaseFacts): Promise<{ ocgId: string; inWords: string }> {
  const [group, ...others] = await ocgsCalled(acting, facts.targetName)
  if (others.length > 0) {
    refuseProblems([{ field: 'alias', message: 'Several groups of the unit have this alias. Record the disruption in Longview and choose the group there.' }])
  }
  if (group) return { ocgId: group.id, inWords: `against the group “${group.alias}”, which was there already` }
  const made = await recordOcg(acting, { key: `${key}-group`, facts: groupFacts(facts), status: 'ACTIVE' })
  const force = acting.reference.forces.get(facts.forces[0] ?? '')?.name
  return { ocgId: made.recordId, inWords: `against the group “${facts.targetName}”, mapped as active${force ? `, owned by ${force} (named first)` : ', with no owning force'}` }
}
