import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { tidy } from '../facts/textRules.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { keptOcg, ocgProblems, type KeptOcg, type OcgFacts } from './ocgFacts.ts'
import { findUrnHolder, urnTaken } from './ocgStore.ts'

/**
 * Facts of a group that may be stored: by the rules, and by what the unit already holds.
 *
 * @throws RefusedError that names everything to mend
 */
export async function acceptOcg(acting: Acting, facts: OcgFacts, place: { unitCode: string; ocgId: string }): Promise<KeptOcg> {
  const problems = ocgProblems(facts, { reference: acting.reference, today: londonDayOf(acting.now) })
  const urn = tidy(facts.urn)
  const isTaken = urn !== null && problems.length === 0 && (await findUrnHolder(acting.database, place.unitCode, urn, place.ocgId)) !== null
  refuseProblems(isTaken ? [urnTaken] : problems)
  return keptOcg(facts)
}
