import type { Problem } from '../errors.ts'
import { codeListProblems, codeProblems } from '../facts/codeRules.ts'
import { readPastDays } from '../facts/knownDays.ts'
import { keptText, textProblems, tidy } from '../facts/textRules.ts'
import type { Day } from '../periods/day.ts'
import { parseDayRange } from '../periods/dayRange.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { TaskingLevel } from './ocgRecord.ts'

type Maybe<T> = T | null | undefined

/** The facts of a group as somebody sends them. */
export type OcgFacts = {
  alias: string
  urn?: Maybe<string>
  isUrnProvisional?: Maybe<boolean>
  owningForce?: Maybe<string>
  taskingLevel?: Maybe<TaskingLevel>
  sioUnit?: Maybe<string>
  mappedOn?: Maybe<string>
  threats: string[]
}

/** The same facts as they are stored. */
export type KeptOcg = {
  alias: string
  urn: string | null
  isUrnProvisional: boolean
  owningForceCode: string | null
  taskingLevel: TaskingLevel | null
  sioUnitCode: string | null
  mappedOn: Day | null
  threatCodes: string[]
}

/** What is missing or contradictory in the facts of a group, everything at once. */
export function ocgProblems(facts: OcgFacts, { reference, today }: { reference: ReferenceData; today: Day }): Problem[] {
  const mapped = tidy(facts.mappedOn)
  const days = mapped ? readPastDays('mappedOn', mapped, today) : null
  return [
    ...textProblems('alias', facts.alias, { name: 'a neutral alias', atMost: 80, isRequired: true }),
    ...textProblems('urn', facts.urn, { name: 'the URN', atMost: 40, isRequired: false }),
    ...(facts.isUrnProvisional && !tidy(facts.urn) ? [{ field: 'urn', message: 'Enter the provisional URN, or say that there is none yet' }] : []),
    ...(facts.owningForce ? codeProblems('owningForce', facts.owningForce, reference.forces, 'force') : []),
    ...(facts.sioUnit ? codeProblems('sioUnit', facts.sioUnit, reference.units, 'unit') : []),
    ...(facts.threats.length === 0 ? [{ field: 'threats', message: 'Choose at least one threat' }] : []),
    ...codeListProblems('threats', facts.threats, reference.threats, 'threat', days?.days?.from ?? null),
    ...(days?.problems ?? []),
    ...(days?.days && days.days.precision !== 'DAY' ? [{ field: 'mappedOn', message: 'Enter the day on which the group was mapped, or leave it out' }] : []),
  ]
}

function dayOf(text: Maybe<string>): Day | null {
  const kept = tidy(text)
  return kept === null ? null : parseDayRange(kept).from
}

/** Facts that have passed the rules, as they are stored. */
export function keptOcg(facts: OcgFacts): KeptOcg {
  return {
    alias: keptText(facts.alias),
    urn: tidy(facts.urn),
    isUrnProvisional: facts.isUrnProvisional ?? false,
    owningForceCode: facts.owningForce ?? null,
    taskingLevel: facts.taskingLevel ?? null,
    sioUnitCode: facts.sioUnit ?? null,
    mappedOn: dayOf(facts.mappedOn),
    threatCodes: facts.threats,
  }
}
