import type { DayRange } from '../periods/dayRange.ts'
import { keptText, tidy } from '../facts/textRules.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import type { Grade } from './countedGrade.ts'

export const targetKinds = ['OCG', 'PRIORITY_INDIVIDUAL', 'VULNERABILITY', 'COUNTY_LINE'] as const
export type TargetKind = (typeof targetKinds)[number]

type Maybe<T> = T | null | undefined

/** The facts of a disruption as somebody sends them. */
export type DisruptionFacts = {
  /** Days of effect in ISO 8601, as closely as they are known. */
  effect: string
  target: { kind: TargetKind; ocg?: Maybe<string>; reference?: Maybe<string> }
  strand: string
  threats: string[]
  tactics: string[]
  whatHappened: string
  operationName?: Maybe<string>
  ownReference?: Maybe<string>
  supportingUnits?: Maybe<string[]>
  forces?: Maybe<string[]>
  partnerNames?: Maybe<string[]>
  outcomes?: Maybe<{ kind: string; quantity: number; measureUnit: string }[]>
  grade: Grade
  gradeReason: string
}

/** The same facts as they are stored. */
export type KeptDisruption = {
  effect: DayRange
  targetKind: TargetKind
  ocgId: string | null
  targetReference: string | null
  strandCode: string
  threatCodes: string[]
  tacticCodes: string[]
  supportingUnitCodes: string[]
  forceCodes: string[]
  partnerNames: string[]
  ownReference: string | null
  operationName: string | null
  whatHappened: string
  outcomes: { kindCode: string; quantity: number; measureUnitCode: string }[]
  grade: Grade
  gradeReason: string
}

/** Facts that have passed the rules, as they are stored: tidied, and nothing left undefined. */
export function keptDisruption(facts: DisruptionFacts, effect: DayRange): KeptDisruption {
  const isGroup = facts.target.kind === 'OCG'
  return {
    effect,
    targetKind: facts.target.kind,
    ocgId: isGroup && facts.target.ocg ? recordIdFrom(facts.target.ocg, 'Ocg') : null,
    targetReference: isGroup ? null : tidy(facts.target.reference),
    strandCode: facts.strand,
    threatCodes: facts.threats,
    tacticCodes: facts.tactics,
    supportingUnitCodes: facts.supportingUnits ?? [],
    forceCodes: facts.forces ?? [],
    partnerNames: (facts.partnerNames ?? []).flatMap((name) => tidy(name) ?? []),
    ownReference: tidy(facts.ownReference),
    operationName: tidy(facts.operationName),
    whatHappened: keptText(facts.whatHappened),
    outcomes: (facts.outcomes ?? []).map((outcome) => ({
      kindCode: outcome.kind,
      quantity: outcome.quantity,
      measureUnitCode: outcome.measureUnit,
    })),
    grade: facts.grade,
    gradeReason: keptText(facts.gradeReason),
  }
}
