import { refuseProblems, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { isOwnStandingOcg } from '../targets/isOwnStandingOcg.ts'
import { keptDisruption, type DisruptionFacts, type KeptDisruption } from './disruptionFacts.ts'
import { checkDisruption, noSuchGroup } from './disruptionRules.ts'
import { findOwnReferenceHolder, ownReferenceTaken } from './disruptionWriting.ts'

/**
 * Facts that may be stored: by the rules, and by what the unit already holds.
 *
 * @param formerOcgId the group that the record already has: a disruption keeps it even when the group is withdrawn
 * @param beside what else is wrong in the same submission, to be named at once
 * @throws RefusedError that names everything to mend
 */
export async function acceptDisruption(
  acting: Acting,
  facts: DisruptionFacts,
  place: { unitCode: string; disruptionId: string; formerOcgId: string | null; isGradeReasonNeeded: boolean },
  beside: Problem[] = [],
): Promise<KeptDisruption> {
  const setting = { reference: acting.reference, today: londonDayOf(acting.now), unitCode: place.unitCode, isGradeReasonNeeded: place.isGradeReasonNeeded }
  const { effect, problems } = checkDisruption(facts, setting)
  const kept = effect ? keptDisruption(facts, effect) : null
  const further: Problem[] = []
  const ocgId = kept?.ocgId ?? null
  if (ocgId && ocgId !== place.formerOcgId && !(await isOwnStandingOcg(acting, ocgId))) {
    further.push({ field: 'target.ocg', message: noSuchGroup })
  }
  const isOwnReferenceFit = !problems.some(({ field }) => field === 'ownReference') // PostgreSQL is never asked with a text it cannot hold
  if (kept?.ownReference && isOwnReferenceFit && (await findOwnReferenceHolder(acting.database, place.unitCode, kept.ownReference, place.disruptionId))) {
    further.push(ownReferenceTaken)
  }
  refuseProblems([...problems, ...further, ...beside])
  if (!kept) throw new RangeError('Days that could not be read were not refused')
  return kept
}
