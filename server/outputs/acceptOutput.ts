import { isOwnStandingDisruption } from '../disruptions/isOwnDisruption.ts'
import { refuseProblems, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { isOwnStandingProgramme } from '../programmes/isOwnStandingProgramme.ts'
import { keptOutput, type KeptOutput, type OutputFacts } from './outputFacts.ts'
import { checkOutput, noSuchDisruption, noSuchProgramme } from './outputRules.ts'

/** What the output belonged to before, which it may keep: a disruption even when it is withdrawn; a programme cannot be while the output stands. */
type Former = { disruptionId: string | null; programmeId: string | null }

/**
 * Facts that may be stored: by the rules, and by what the unit already holds.
 *
 * @param former the record as it stood; null for a new one
 * @throws RefusedError that names everything to mend
 */
export async function acceptOutput(acting: Acting, facts: OutputFacts, former: Former | null): Promise<KeptOutput> {
  const { held, problems } = checkOutput(facts, { reference: acting.reference, today: londonDayOf(acting.now) })
  refuseProblems([...problems, ...(await belongingProblems(acting, facts, former))])
  if (!held) throw new RangeError('Days that could not be read were not refused')
  return keptOutput(facts, held)
}

/** What is wrong with the disruption and the programme that it newly belongs to. */
async function belongingProblems(acting: Acting, facts: OutputFacts, former: Former | null): Promise<Problem[]> {
  const disruptionId = facts.disruption ? recordIdFrom(facts.disruption, 'Disruption') : null
  const programmeId = facts.programme ? recordIdFrom(facts.programme, 'Programme') : null
  const problems: Problem[] = []
  if (disruptionId !== null && disruptionId !== former?.disruptionId && !(await isOwnStandingDisruption(acting, disruptionId))) {
    problems.push({ field: 'disruption', message: noSuchDisruption })
  }
  if (programmeId !== null && programmeId !== former?.programmeId && !(await isOwnStandingProgramme(acting, programmeId))) {
    problems.push({ field: 'programme', message: noSuchProgramme })
  }
  return problems
}
