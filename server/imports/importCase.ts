import { checkDisruption } from '../disruptions/disruptionRules.ts'
import { loadDisruptionsAt } from '../disruptions/loadDisruptions.ts'
import { recordDisruption } from '../disruptions/recordDisruption.ts'
import type { Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { nodeIdOf } from '../facts/recordId.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { ocgProblems } from '../targets/ocgFacts.ts'
import type { CaseProblem, CaseRow } from './caseColumns.ts'
import { readCase, type CaseFacts } from './caseFacts.ts'
import { findCase } from './findCase.ts'
import { groupFacts, groupOfCase } from './groupOfCase.ts'
import { columnOfField } from './problemColumns.ts'
import { rowKey } from './rowKey.ts'
import { asSentence, refusalsOf, RowRefusedError } from './rowRefusedError.ts'
import type { RowReport } from './rowReport.ts'
import { unlessSaid } from './unlessSaid.ts'

/**
 * Records a row in the transaction of `acting`, through the use cases and so by their rules: the group
 * where the unit has none of that alias, and the disruption. A row recorded before has no second effect.
 *
 * @throws RowRefusedError that names everything to mend
 */
export async function importCase(acting: Acting & { unitCode: string }, row: CaseRow): Promise<RowReport> {
  const { facts, problems, derived } = readCase(row, acting.reference)
  const allProblems = [...problems, ...unlessSaid(problems, ruleProblems(acting, facts).map((one) => byColumn(one, facts)))]
  if (allProblems.length > 0) throw new RowRefusedError(allProblems)
  const key = rowKey('case', row)
  try {
    const before = await findCase(acting, key, facts)
    if (before) return { number: row.number, kind: 'ALREADY_THERE', inWords: `as ${before.reference}`, since: before.isWithdrawn ? withdrawnSince : null }
    const group = facts.targetKind === 'OCG' ? await groupOfCase(acting, key, facts) : null
    const made = await recordDisruption(acting, { key, facts: disruptionFacts(facts, group ? nodeIdOf('Ocg', group.ocgId) : null) })
    const [record] = await loadDisruptionsAt(acting, [made.recordId])
    if (!record) throw new Error('A disruption that was just recorded cannot be found')
    return { number: row.number, kind: 'RECORDED', inWords: `as ${record.reference}${group ? `, ${group.inWords}` : ''}`, derived }
  } catch (error) {
    throw new RowRefusedError(refusalsOf(error).map((one) => byColumn(one, facts)))
  }
}

const withdrawnSince = 'It was withdrawn since; restore it in Longview if it should count again.'

/** The rules of the use cases, asked before anything is written, so that group and disruption are mended at once. */
function ruleProblems({ reference, now, unitCode }: Acting & { unitCode: string }, facts: CaseFacts): Problem[] {
  const setting = { reference, today: londonDayOf(now), unitCode, isGradeReasonNeeded: true }
  // The group is not there yet: any id stands for it, and its own rules are asked beside.
  const anyGroup = nodeIdOf('Ocg', '00000000-0000-7000-8000-000000000000')
  const isGroup = facts.targetKind === 'OCG'
  return [
    ...checkDisruption(disruptionFacts(facts, isGroup ? anyGroup : null), setting).problems,
    ...(isGroup ? ocgProblems(groupFacts(facts), setting) : []),
  ]
}

function disruptionFacts(facts: CaseFacts, ocg: string | null) {
  const { targetKind: kind, targetName, outcomes, ...rest } = facts
  return {
    ...rest,
    target: kind === 'OCG' ? { kind, ocg } : { kind, reference: targetName },
    outcomes: outcomes.map(({ column: _column, ...outcome }) => outcome),
  }
}

function byColumn({ field, message }: Problem, facts: CaseFacts): CaseProblem {
  return { column: columnOfField(field, facts.outcomes), message: asSentence(message) }
}
