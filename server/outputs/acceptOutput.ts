import { isOwnStandingDisruption } from '../disruptions/isOwnDisruption.ts'
import { refuseProblems, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { keptOutput, type KeptOutput, type OutputFacts } from './outputFacts.ts'
import { checkOutput, noSuchDisruption } from './outputRules.ts'

/**
 * Facts that may be stored: by the rules, and by what the unit already holds.
 *
 * @param formerDisruptionId the disruption that the record already has: an output keeps it even when it is withdrawn
 * @throws RefusedError that names everything to mend
 */
export async function acceptOutput(acting: Acting, facts: OutputFacts, formerDisruptionId: string | null): Promise<KeptOutput> {
  const { held, problems } = checkOutput(facts, { reference: acting.reference, today: londonDayOf(acting.now) })
  const disruptionId = facts.disruption ? recordIdFrom(facts.disruption, 'Disruption') : null
  const isFresh = disruptionId !== null && disruptionId !== formerDisruptionId
  const further: Problem[] =
    isFresh && !(await isOwnStandingDisruption(acting, disruptionId)) ? [{ field: 'disruption', message: noSuchDisruption }] : []
  refuseProblems([...problems, ...further])
  if (!held) throw new RangeError('Days that could not be read were not refused')
  return keptOutput(facts, held)
}
