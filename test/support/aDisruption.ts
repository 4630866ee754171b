import { canary } from './canary.ts'
import type { Grade } from './shown.ts'

/** The facts of a disruption, as the API takes them. */
export type DisruptionFacts = {
  effect: string
  target: { kind: string; ocg?: string | null; reference?: string | null }
  strand: string
  threats: string[]
  tactics: string[]
  whatHappened: string
  operationName?: string | null
  ownReference?: string | null
  supportingUnits?: string[]
  forces?: string[]
  partnerNames?: string[]
  outcomes?: { kind: string; quantity: number; measureUnit: string }[]
  grade: Grade
  gradeReason: string
}

/** A complete disruption of an East Midlands county line, with whatever a story changes about it. */
export function aDisruption(changed: Partial<DisruptionFacts> = {}): DisruptionFacts {
  return {
    effect: '2026-11-12',
    target: { kind: 'COUNTY_LINE', reference: 'Line 12' },
    strand: 'PURSUE',
    threats: ['DRUGS'],
    tactics: ['ARREST', 'WARRANT_OR_SEARCH'],
    whatHappened: `Warrants at three addresses closed the line; nobody took it over in the week after. ${canary}`,
    operationName: 'Operation Larkfield',
    supportingUnits: [],
    forces: ['LEICESTERSHIRE'],
    partnerNames: ['Trading Standards'],
    outcomes: [
      { kind: 'ARRESTS', quantity: 3, measureUnit: 'PEOPLE' },
      { kind: 'DRUGS_CLASS_A', quantity: 1.25, measureUnit: 'KILOGRAMS' },
    ],
    grade: 'MODERATE',
    gradeReason: `The line was closed, its leader is at large. ${canary}`,
    ...changed,
  }
}

/** A disruption of a group. */
export function against(group: { id: string }, changed: Partial<DisruptionFacts> = {}): DisruptionFacts {
  return aDisruption({ target: { kind: 'OCG', ocg: group.id }, ...changed })
}
