import type { AssessmentRecord } from '../assessments/assessmentRecord.ts'
import { assessmentProblems, type AssessmentFacts } from '../assessments/assessmentRules.ts'
import { assessmentsToldSo } from '../assessments/assessmentsToldSo.ts'
import { loadAssessmentsAt } from '../assessments/loadAssessments.ts'
import { recordAssessment } from '../assessments/recordAssessment.ts'
import { scoreInWords } from '../assessments/scoreInWords.ts'
import type { Acting } from '../facts/acting.ts'
import { nodeIdOf } from '../facts/recordId.ts'
import { dayInWords } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { OcgRecord } from '../targets/ocgRecord.ts'
import { ocgsNamed } from '../targets/ocgsNamed.ts'
import { readAssessment } from './assessmentCells.ts'
import { assessmentColumnOf, type AssessmentProblem, type AssessmentRow } from './assessmentColumns.ts'
import { rowKey } from './rowKey.ts'
import { asSentence, refusalsOf, RowRefusedError } from './rowRefusedError.ts'
import type { RowReport } from './rowReport.ts'
import { shownText } from './shownText.ts'
import { unlessSaid } from './unlessSaid.ts'

/**
 * Records a row in the transaction of `acting`, through the use case and so by its rules. A row recorded before, by whomever of
 * the unit, has no second effect.
 *
 * @throws RowRefusedError that names everything to mend
 */
export async function importAssessment(acting: Acting & { unitCode: string }, row: AssessmentRow): Promise<RowReport> {
  const { number } = row
  const key = rowKey('assessment', row)
  const mine = await recordedBefore(acting, key)
  if (mine) return alreadyThere(number, mine)
  const { facts, problems } = readAssessment(row, acting.reference)
  const { group, problems: groupProblems } = await findGroup(acting, row.cells.group.trim())
  const ruled = assessmentProblems(facts, { reference: acting.reference, today: londonDayOf(acting.now) }).map(byColumn)
  const all = [...problems, ...unlessSaid(problems, [...groupProblems, ...ruled])]
  if (!group || all.length > 0) throw new RowRefusedError(all)
  const [before] = (await assessmentsToldSo(acting, group.id, facts)).toSorted((one, other) => Number(one.isWithdrawn) - Number(other.isWithdrawn))
  if (before) return alreadyThere(number, before)
  return { number, kind: 'RECORDED', inWords: await recorded(acting, key, group, facts), derived: [] }
}

async function recorded(acting: Acting, key: string, group: OcgRecord, facts: AssessmentFacts): Promise<string> {
  try {
    const made = await recordAssessment(acting, { key, ocg: nodeIdOf('Ocg', group.id), facts })
    const [record] = await loadAssessmentsAt(acting, [made.recordId])
    if (!record) throw new Error('An assessment that was just recorded cannot be found')
    return `for “${group.alias}”: ${inWords(record)}`
  } catch (error) {
    throw new RowRefusedError(refusalsOf(error).map(byColumn))
  }
}

/** The assessment that the same person recorded from the same row. */
async function recordedBefore({ viewer, database }: Acting, key: string): Promise<AssessmentRecord | null> {
  const mine = viewer && (await database.idempotencyKey.findUnique({ where: { personCode_key: { personCode: viewer.code, key } } }))
  if (!mine) return null
  return (await loadAssessmentsAt({ viewer, database }, [mine.recordId]))[0] ?? null
}

function alreadyThere(number: number, record: AssessmentRecord): RowReport {
  const since = 'It was withdrawn since; record it anew in Longview if it holds after all.'
  return { number, kind: 'ALREADY_THERE', inWords: `as ${inWords(record)}`, since: record.isWithdrawn ? since : null }
}

function inWords({ score, band, assessedOn, methodCode, methodVersion }: AssessmentRecord): string {
  return `score ${scoreInWords(score)}, band ${band}, on ${dayInWords(assessedOn)}, by ${methodCode} version ${methodVersion}`
}

async function findGroup(acting: Acting, name: string): Promise<{ group: OcgRecord | null; problems: AssessmentProblem[] }> {
  const refused = (message: string) => ({ group: null, problems: [{ column: 'group' as const, message }] })
  if (name === '') return refused('Enter the URN of the group, or its alias.')
  const [group, ...others] = await ocgsNamed(acting, name)
  if (!group) return refused(`Your unit has no group ${shownText(name)}: write its URN or its alias as the list of groups shows it, or record the group first.`)
  if (others.length > 0) return refused(`Several groups of your unit are called ${shownText(name)}: write the URN of the one that was assessed.`)
  return { group, problems: [] }
}

function byColumn({ field, message }: { field: string; message: string }): AssessmentProblem {
  return { column: assessmentColumnOf(field), message: asSentence(message) }
}
