import type { Grade } from '../disruptions/countedGrade.ts'
import type { TargetKind } from '../disruptions/disruptionFacts.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import { caseColumns, type CaseColumn, type CaseProblem, type CaseRow } from './caseColumns.ts'
import { readDays } from './caseDays.ts'
import { forceAmongPartners, forceCodeOf, gradeOf, strandCodeOf, targetKindOf, threatCodeOf } from './caseNames.ts'
import { readOutcomes, type CaseOutcome } from './caseOutcomes.ts'
import { severalIn } from './cellValues.ts'
import { derivedTactics } from './derivedTactics.ts'
import { shownText } from './shownText.ts'
import { unreadableCells } from './unreadableCells.ts'

/** What a row says, in our codes. Codes that are missing or not known are empty, and among the problems. */
export type CaseFacts = {
  effect: string
  targetKind: TargetKind
  /** Of a group its alias; of another target its neutral reference. */
  targetName: string
  strand: string
  threats: string[]
  tactics: string[]
  whatHappened: string
  operationName: string
  forces: string[]
  partnerNames: string[]
  outcomes: CaseOutcome[]
  grade: Grade
  gradeReason: string
}

/** Facts, everything that is wrong with them, and in words what was derived and not read. */
export type ReadCase = { facts: CaseFacts; problems: CaseProblem[]; derived: string[] }

/** Reads a row of cells into facts, naming every fault at once. Nothing is guessed and nothing is left out. */
export function readCase(row: CaseRow, reference: ReferenceData): ReadCase {
  const { cells } = row
  const days = readDays(row)
  const strand = strandCodeOf(cells.strand, reference)
  const targetKind = targetKindOf(cells.target_kind)
  const grade = gradeOf(cells.illustrative_grade)
  const threats = codesIn(cells.threats, 'threats', (name) => threatCodeOf(name, reference))
  const credit = readCredit(row, reference)
  const { outcomes, problems: outcomeProblems } = readOutcomes(row)
  const tactics = derivedTactics(outcomes, strand)
  const problems = [
    ...unreadableCells(row, caseColumns),
    ...days.problems,
    ...threats.problems,
    ...unknown('strand', strand, cells.strand, 'a strand', listed(reference.strands)),
    ...unknown('target_kind', targetKind, cells.target_kind, 'a kind of target', 'OCG, priority individual, vulnerability, county line'),
    ...credit.problems,
    ...outcomeProblems,
    ...(tactics.codes.length === 0 && outcomeProblems.length === 0 && strand ? [noTactic] : []),
    ...unknown('illustrative_grade', grade, cells.illustrative_grade, 'a grade', 'major, moderate, minor, no impact, negative'),
    ...(cells.source.trim() === '' ? [{ column: 'source' as const, message: 'Enter where the case is published.' }] : []),
  ]
  const targetName = targetKind === 'OCG' ? cells.ocg_alias : cells.ocg_alias.trim() || cells.operation
  return {
    problems,
    derived: [
      `tactics from the ${tactics.from}: ${tactics.codes.map((code) => known(reference.tactics, code).name).join(', ')}`,
      ...outcomes.filter(({ column }) => column === 'drugs' || column === 'orders').map((outcome) => `${outcome.column}: ${inWords(outcome, reference)}`),
      ...credit.partnersTaken.map((name) => `${name} taken as a force, not as a partner`),
      ...(targetKind && targetKind !== 'OCG' && cells.ocg_alias.trim() === '' ? ['the target’s reference from the operation'] : []),
    ],
    facts: {
      effect: days.effect,
      targetKind: targetKind ?? 'OCG',
      targetName: targetName.trim(),
      strand: strand ?? '',
      threats: threats.codes,
      tactics: tactics.codes,
      whatHappened: cells.what_happened,
      operationName: cells.operation,
      forces: credit.forces,
      partnerNames: credit.partnerNames,
      outcomes,
      grade: grade ?? 'NO_IMPACT',
      gradeReason: `Illustrative: no grade was published. Source: ${cells.source.trim()}`,
    },
  }
}

function readCredit({ cells }: CaseRow, reference: ReferenceData) {
  const forces = codesIn(cells.forces, 'forces', (name) => forceCodeOf(name, reference))
  const partners = severalIn(cells.partners).map((name) => ({ name, force: forceAmongPartners(name, reference) }))
  const taken = partners.flatMap(({ force }) => force ?? [])
  return {
    forces: [...new Set([...forces.codes, ...taken])],
    partnerNames: [...new Set(partners.flatMap(({ name, force }) => (force ? [] : [name])))],
    partnersTaken: taken.map((code) => known(reference.forces, code).name),
    problems: forces.problems,
  }
}

function codesIn(cell: string, column: CaseColumn, codeOf: (name: string) => string | null): { codes: string[]; problems: CaseProblem[] } {
  const read = severalIn(cell).map((name) => ({ name, code: codeOf(name) }))
  return {
    codes: [...new Set(read.flatMap(({ code }) => code ?? []))],
    problems: read.flatMap(({ name, code }) =>
      code ? [] : [{ column, message: `${shownText(name)} is not known: write a name of our list, several separated by semicolons.` }],
    ),
  }
}

function unknown(column: CaseColumn, code: string | null, cell: string, what: string, list: string): CaseProblem[] {
  if (code !== null) return []
  const message = cell.trim() === '' ? `Enter ${what}: ${list}.` : `${shownText(cell)} is not ${what}: write ${list}.`
  return [{ column, message }]
}

const noTactic: CaseProblem = {
  column: null,
  message: 'No outcome says what was done, so no tactic can be derived. Enter an outcome, or record the disruption in Longview, where tactics are chosen.',
}

function listed(codes: Map<string, { name: string }>): string {
  return [...codes.values()].map(({ name }) => name.toLowerCase()).join(', ')
}

function inWords(outcome: CaseOutcome, reference: ReferenceData): string {
  const kind = known(reference.outcomeKinds, outcome.kind).name
  return `${kind}, ${outcome.quantity.toLocaleString('en-GB', { maximumFractionDigits: 3 })} ${known(reference.measureUnits, outcome.measureUnit).name}`
}
