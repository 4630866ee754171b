import type { Problem } from '../errors.ts'
import { codeListProblems, codeProblems } from '../facts/codeRules.ts'
import { readPastDays } from '../facts/knownDays.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { textProblems, tidy } from '../facts/textRules.ts'
import type { Day } from '../periods/day.ts'
import type { DayRange } from '../periods/dayRange.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { DisruptionFacts } from './disruptionFacts.ts'
import { outcomeProblems } from './outcomeRules.ts'

export type DisruptionSetting = {
  reference: ReferenceData
  today: Day
  /** The unit that leads. */
  unitCode: string
  /** False where the grading stays as it was, with a reason that the writer may not read. */
  isGradeReasonNeeded: boolean
}

/** What is missing or contradictory in the facts of a disruption, everything at once, and the days read. */
export function checkDisruption(facts: DisruptionFacts, setting: DisruptionSetting): { effect: DayRange | null; problems: Problem[] } {
  const { days: effect, problems: dayProblems } = readPastDays('effect', facts.effect, setting.today)
  const day = effect?.from ?? null
  const problems = [
    ...dayProblems,
    ...targetProblems(facts),
    ...codeProblems('strand', facts.strand, setting.reference.strands, 'strand'),
    ...oneOrMore('threats', facts.threats, 'threat'),
    ...codeListProblems('threats', facts.threats, setting.reference.threats, 'threat', day),
    ...oneOrMore('tactics', facts.tactics, 'tactic'),
    ...codeListProblems('tactics', facts.tactics, setting.reference.tactics, 'tactic', day),
    ...creditProblems(facts, setting),
    ...outcomeProblems(facts.outcomes ?? [], setting.reference, day),
    ...textProblems('whatHappened', facts.whatHappened, { name: 'what happened', atMost: 10_000, isRequired: true }),
    ...textProblems('operationName', facts.operationName, { name: 'the operation’s name', atMost: 80, isRequired: false }),
    ...textProblems('ownReference', facts.ownReference, { name: 'your own reference', atMost: 60, isRequired: false }),
    ...textProblems('gradeReason', facts.gradeReason, { name: 'why you chose this grade', atMost: 4_000, isRequired: setting.isGradeReasonNeeded }),
  ]
  return { effect, problems }
}

function targetProblems({ target }: DisruptionFacts): Problem[] {
  if (target.kind !== 'OCG') {
    if (target.ocg) return [{ field: 'target.ocg', message: 'A target that is not a group has no group. Leave it out.' }]
    return textProblems('target.reference', target.reference, { name: 'a neutral reference of the target', atMost: 80, isRequired: true })
  }
  if (tidy(target.reference)) {
    return [{ field: 'target.reference', message: 'A group is chosen from the list; leave the reference out' }]
  }
  if (!target.ocg) return [{ field: 'target.ocg', message: 'Choose the group' }]
  return recordIdFrom(target.ocg, 'Ocg') ? [] : [{ field: 'target.ocg', message: noSuchGroup }]
}

export const noSuchGroup = 'There is no such group in your unit. Choose one from the list.'

function creditProblems(facts: DisruptionFacts, { reference, unitCode }: DisruptionSetting): Problem[] {
  const supporting = facts.supportingUnits ?? []
  const partners = facts.partnerNames ?? []
  return [
    ...codeListProblems('supportingUnits', supporting, reference.units, 'unit'),
    ...supporting.flatMap((code, index) =>
      code === unitCode ? [{ field: `supportingUnits.${index}`, message: 'Your unit leads, so it cannot support as well' }] : [],
    ),
    ...codeListProblems('forces', facts.forces ?? [], reference.forces, 'force'),
    ...(partners.length > 60 ? [{ field: 'partnerNames', message: 'Enter at most 60 partner agencies' }] : []),
    ...partners.flatMap((name, index) =>
      tidy(name) !== null && partners.findIndex((other) => tidy(other) === tidy(name)) < index
        ? [{ field: `partnerNames.${index}`, message: 'This partner agency is given twice' }]
        : [],
    ),
    ...partners.flatMap((name, index) =>
      textProblems(`partnerNames.${index}`, name, { name: 'the partner agency', atMost: 120, isRequired: true }),
    ),
  ]
}

function oneOrMore(field: string, list: string[], name: string): Problem[] {
  if (list.length === 0) return [{ field, message: `Choose at least one ${name}` }]
  return list.length > 20 ? [{ field, message: `Choose at most 20 of the ${name === 'tactic' ? 'tactics' : 'threats'}` }] : []
}
