import { checkDisruption } from '../disruptions/disruptionRules.ts'
import { loadDisruptionsAt } from '../disruptions/loadDisruptions.ts'
import { recordDisruption } from '../disruptions/recordDisruption.ts'
import { RefusedError, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { nodeIdOf } from '../facts/recordId.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { findingInWords } from '../screening/textFinding.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { ocgProblems } from '../targets/ocgFacts.ts'
import type { CaseProblem, CaseRow } from './caseColumns.ts'
import { readCase, type CaseFacts } from './caseFacts.ts'
import { findCase } from './findCase.ts'
import { groupFacts, groupOfCase } from './groupOfCase.ts'
import { columnOfField, unlessSaid } from './problemColumns.ts'
import { rowKey } from './rowKey.ts'
import type { RowReport } from './rowReport.ts'
import { shownText } from './shownText.ts'

/** A row that names what is wrong by column; nothing of it was recorded. */
export class RowRefusedError extends Error {
  readonly problems: CaseProblem[]
  constructor(problems: CaseProblem[]) {
    super('A row was refused')
    this.problems = problems
  }
}

/**
 * Records a row in the transaction of `acting`, through the use cases and so by their rules: the group
 * where the unit has none of that alias, and the disruption. A row recorded before has no second effect.
 *
 * @throws RowRefusedError that names everything to mend
 */
export async function importRow(acting: Acting & { unitCode: string }, row: CaseRow): Promise<RowReport> {
  const { facts, problems, derived } = readCase(row, acting.reference)
  const allProblems = [...problems, ...unlessSaid(problems, ruleProblems(acting, facts).map((one) => byColumn(one, facts)))]
  if (allProblems.length > 0) throw new RowRefusedError(allProblems)
  const key = rowKey(row)
  try {
    const before = await findCase(acting, key, facts)
    if (before) return { number: row.number, kind: 'ALREADY_THERE', reference: before.reference, isWithdrawn: before.isWithdrawn }
    const group = facts.targetKind === 'OCG' ? await groupOfCase(acting, key, facts) : null
    const made = await recordDisruption(acting, { key, facts: disruptionFacts(facts, group ? nodeIdOf('Ocg', group.ocgId) : null) })
    const [record] = await loadDisruptionsAt(acting, [made.recordId])
    if (!record) throw new Error('A disruption that was just recorded cannot be found')
    return { number: row.number, kind: 'RECORDED', reference: record.reference, group: group?.inWords ?? null, derived }
  } catch (error) {
    throw new RowRefusedError(refusalsOf(error).map((one) => byColumn(one, facts)))
  }
}

/** Why a use case refused a row. What looks like a personal detail cannot be answered for in a file: a person says so of one record. */
function refusalsOf(error: unknown): Problem[] {
  if (error instanceof TextWarningError) {
    return error.findings.map(({ field, kind, found }) => ({
      field: field.replace(/^facts\./, ''),
      message: `${shownText(found)} looks like ${findingInWords[kind]}. Take it out, or record this row in Longview, where you can say why it stays.`,
    }))
  }
  if (!(error instanceof RefusedError)) throw error
  return error.problems.length > 0 ? error.problems : [{ field: '', message: error.message }]
}

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
  return { column: columnOfField(field, facts.outcomes), message: /[.!?]$/.test(message) ? message : `${message}.` }
}
